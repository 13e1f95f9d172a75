# Writes the page for software centres into OUT. Its pictures need an address where this tree can be read: DUIXIAN_SITE.
set(DUIXIAN_RELEASED "2026-11-23")
set(DUIXIAN_SITE_LINES "")
if(DUIXIAN_SITE)
    set(DUIXIAN_SITE_LINES
"  <url type=\"homepage\">${DUIXIAN_SITE}</url>
  <screenshots>
    <screenshot type=\"default\">
      <caption>A report with its targets and outcomes marked, the statements beside it</caption>
      <caption xml:lang=\"zh-CN\">标出目标与完成的报告，旁边是逐条列表</caption>
      <caption xml:lang=\"zh-TW\">標出目標與完成的報告，旁邊是逐條列表</caption>
      <image>${DUIXIAN_SITE}/resources/manual/window.png</image>
    </screenshot>
  </screenshots>
")
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/org.duixian.duixian.metainfo.xml.in" "${OUT}/org.duixian.duixian.metainfo.xml" @ONLY)
