<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartCommand</name>
    <message>
        <source>The library has no report of “%1”. It has: %2.</source>
        <translation>资料库中没有“%1”的报告。现有：%2。</translation>
    </message>
    <message>
        <source>“%1” may be any of: %2. Give the whole path.</source>
        <translation>“%1”可能是：%2。请写出完整的上下级名称。</translation>
    </message>
    <message>
        <source>%1 has no figure of %2 to draw. See what there is: duixian-cli statements --library %3.</source>
        <translation>%1 没有可画的“%2”数字。可用 duixian-cli statements --library %3 查看已有内容。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an indicator, a year</comment>
        <translation>%2年的%1</translation>
    </message>
    <message>
        <source>%1 has no target of %2 whose outcome is in the library.</source>
        <translation>%1：资料库中没有可与完成情况对照的%2目标。</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be reckoned from %3, the library lacks what it needs (%4).</source>
        <translation>%1：无法由%3计算%2，资料库中缺少所需数据（%4）。</translation>
    </message>
    <message>
        <source>--kind %1 draws one place. Give one --place, or choose places, multiples or histogram.</source>
        <translation>--kind %1 只画一个地方。请只给一个 --place，或改用 places、multiples 或 histogram。</translation>
    </message>
    <message>
        <source>--kind %1 takes no --measure.</source>
        <translation>--kind %1 不能与 --measure 合用。</translation>
    </message>
    <message>
        <source>--order measured needs --measure.</source>
        <translation>--order measured 需要同时给出 --measure。</translation>
    </message>
    <message>
        <source>--place or --places-of is required. See duixian chart --help.</source>
        <translation>必须给出 --place 或 --places-of。参见 duixian chart --help。</translation>
    </message>
    <message>
        <source>Left out: %1 has no figure on this axis (%2), or the chart takes one indicator.</source>
        <translation>未画出：%1 在此坐标轴（%2）上没有数字，或者该图只画一个指标。</translation>
    </message>
    <message>
        <source>The library has no report of a place in “%1”. It has: %2.</source>
        <translation>资料库中没有“%1”下属地方的报告。现有：%2。</translation>
    </message>
    <message>
        <source>Without a figure: %1.</source>
        <translation>没有数字：%1。</translation>
    </message>
    <message>
        <source>any indicator</source>
        <translation>任何指标</translation>
    </message>
    <message>
        <source>%1: no year has both its plan and its result in the library. Import the report of the year after.</source>
        <translation>%1：资料库中没有任何一年同时有计划和完成情况。请导入下一年的报告。</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>%1 (%2)</source>
        <comment>at least (≥)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>其他来源</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>All %1 targets for %2 that can be compared lie below the results of %3</source>
        <translation>%2 年可以比较的 %1 项目标全部低于 %3 年完成数</translation>
    </message>
    <message>
        <source>%1 of %2 targets for %3 lie below the results of %4</source>
        <translation>%3 年 %2 项目标中有 %1 项低于 %4 年完成数</translation>
    </message>
    <message>
        <source>%1 of %2 targets for %3 lie above the results of %4</source>
        <translation>%3 年 %2 项目标中有 %1 项高于 %4 年完成数</translation>
    </message>
    <message>
        <source>The targets for %1 beside the results of %2</source>
        <translation>%1 年目标与 %2 年完成数对照</translation>
    </message>
    <message>
        <source>The targets for %1 and what came of them</source>
        <translation>%1 年目标及其完成情况</translation>
    </message>
    <message>
        <source>The target for %1 was reached</source>
        <translation>%1 年目标已达到</translation>
    </message>
    <message>
        <source>All %1 targets for %2 that can be judged were reached</source>
        <translation>%2 年可以判断的 %1 项目标全部达到</translation>
    </message>
    <message>
        <source>%1 of %2 targets for %3 were reached</source>
        <translation>%3 年 %2 项目标中达到 %1 项</translation>
    </message>
    <message>
        <source>%1: the target was reached in %2 of %3 years</source>
        <translation>%1：%3 年中有 %2 年达到目标</translation>
    </message>
    <message>
        <source>Targets and results over the years</source>
        <translation>历年目标与完成情况</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1，%2–%3 年</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>资料来源：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Outcome 2022</comment>
        <translation>%2 年%1</translation>
    </message>
    <message>
        <source>growth on the year before, %1</source>
        <translation>比上年增长，%1</translation>
    </message>
    <message>
        <source>mean growth a year, %1</source>
        <translation>年均增长，%1</translation>
    </message>
    <message>
        <source>change, %1</source>
        <translation>增减，%1</translation>
    </message>
    <message>
        <source>gap, %1</source>
        <translation>差距，%1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a unit</comment>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, a unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In the text: %1 %2</source>
        <comment>the subject, the figure</comment>
        <translation>原文：%1 %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>%1: outcome %2, target %3</source>
        <comment>an indicator or a year, a figure, a figure</comment>
        <translation>%1：完成 %2，目标 %3</translation>
    </message>
    <message>
        <source>Nothing is chosen to draw. Tick an indicator at the left, or choose another place or year.</source>
        <translation>没有选中要画的内容。请在左侧勾选指标，或另选地方、年份。</translation>
    </message>
    <message>
        <source>No year of this place has both its plan and its result. Import the report of the year after.</source>
        <translation>这个地方没有哪一年既有计划又有完成情况。请导入下一年的报告。</translation>
    </message>
    <message>
        <source>Choose an indicator at the left to see it over the years.</source>
        <translation>请在左侧选择一个指标，查看历年情况。</translation>
    </message>
    <message>
        <source>Targets with “about” (左右) may be missed by %1 % of their number.</source>
        <translation>带“左右”的目标可与其数值相差 %1 %。</translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 places reached their target</source>
        <comment>an indicator, a year</comment>
        <translation>%2 年%1：%4 个地方中 %3 个达到目标</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %n place(s)</source>
        <comment>an indicator, a year</comment>
        <translation>
            <numerusform>%2 年%1，%n 个地方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n place(s), %2–%3</source>
        <comment>an indicator, years</comment>
        <translation>
            <numerusform>%1，%n 个地方，%2–%3 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s), %1–%2</source>
        <comment>years</comment>
        <translation>
            <numerusform>%n 项指标，%1–%2 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 outcomes lie at or above their target</source>
        <translation>%2 项完成数中 %1 项不低于目标</translation>
    </message>
    <message>
        <source>%1 of %2 targets are higher than those of the level above, %3 lower</source>
        <translation>%2 项目标中 %1 项高于上一级，%3 项低于上一级</translation>
    </message>
    <message>
        <source>%1 of %2 targets were raised on the year before, %3 lowered</source>
        <translation>%2 项目标中 %1 项比上年提高，%3 项比上年降低</translation>
    </message>
    <message>
        <source>%1 of %2 targets are those of the year before</source>
        <translation>%2 项目标中 %1 项与上年相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a year, what is seen</comment>
        <translation>%1 年：%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>an indicator, a year, what is seen</comment>
        <translation>%2 年%1：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an indicator, what is seen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hatched with “–”: the reports give no figure.</source>
        <translation>斜线加“–”：报告中没有数字。</translation>
    </message>
    <message>
        <source>Of a range the lower end counts.</source>
        <translation>区间目标按下限计算。</translation>
    </message>
    <message>
        <source>Bounds (≥ ≤ ≈) are those that the reports state.</source>
        <translation>≥ ≤ ≈ 是报告原文写明的界限。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>a formula, its source</comment>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>×: %1.</source>
        <comment>other sources</comment>
        <translation>×：%1。</translation>
    </message>
    <message>
        <source>Sources: %1 of %2</source>
        <comment>41 government work reports of 12 places</comment>
        <translation>资料来源：%2的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n government work report(s)</source>
        <translation>
            <numerusform>%n 份政府工作报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个地方</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be reckoned: %1. Choose another measure, place or year.</source>
        <translation>这里无法计算：%1。请换一个量、地方或年份。</translation>
    </message>
    <message>
        <source>The chosen places have no such figures. Choose other places, another indicator or another year.</source>
        <translation>所选地方没有这样的数字。请另选地方、指标或年份。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>another source, its figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Sources: government work reports of %1</source>
        <comment>places with the years of their reports</comment>
        <translation>资料来源：政府工作报告，%1</translation>
    </message>
    <message>
        <source>Nothing to reckon here: %1</source>
        <comment>a formula</comment>
        <translation>此处缺少计算所需的数据：%1</translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed: choose it again.</source>
        <translation>找不到“%1”。它可能已被移动或改名，请重新选择。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that you may open it and that it is a file.</source>
        <translation>无法读取“%1”。请确认它是文件，并且您有权打开。</translation>
    </message>
    <message>
        <source>“%1” holds no text. Check that the file was downloaded whole.</source>
        <translation>“%1”中没有文字。请确认文件已完整下载。</translation>
    </message>
    <message>
        <source>“%1” is longer than a report can be. Import the report as a file of its own.</source>
        <translation>“%1”太长，不像一份报告。请把报告单独存成文件再导入。</translation>
    </message>
    <message>
        <source>“%1” is in an encoding that is not known. Save it as UTF-8 text and import it again.</source>
        <translation>无法识别“%1”的编码。请另存为 UTF-8 文本后重新导入。</translation>
    </message>
    <message>
        <source>There is no library “%1”. Choose another one, or make a new one.</source>
        <translation>没有名为“%1”的资料库。请另选一个，或新建一个。</translation>
    </message>
    <message>
        <source>“%1” is no library of Duixian. It was left untouched; choose another file.</source>
        <translation>“%1”不是兑现的资料库，未作任何改动。请选择其他文件。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Duixian. Update the program to open it.</source>
        <translation>资料库“%1”由更新版本的兑现创建。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Open a backup of it, or import the reports into a new library.</source>
        <translation>资料库“%1”已损坏。请打开它的备份，或把报告导入新的资料库。</translation>
    </message>
    <message>
        <source>The library “%1” can only be read. Copy it to a folder that you may write to, and open the copy.</source>
        <translation>资料库“%1”是只读的。请把它复制到可以写入的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>“%1” could not be written whole. Check that the folder may be written to and that the disk has room.</source>
        <translation>“%1”未能完整写入。请确认文件夹可以写入、磁盘空间足够。</translation>
    </message>
    <message>
        <source>The library has no such report (%1) any more. It may have been removed by another program.</source>
        <translation>资料库中已没有这份报告（%1），可能已被其他程序移除。</translation>
    </message>
    <message>
        <source>A line of “%1” does not say what it should. Make the file anew and try again.</source>
        <translation>“%1”中有一行内容不合格式。请重新生成文件后再试。</translation>
    </message>
    <message>
        <source>The words stand nowhere in the text of “%1”. Take them as they are written there.</source>
        <translation>“%1”的正文中没有这些词句。请按原文选取。</translation>
    </message>
    <message>
        <source>A value does not fit its field in “%1”. Look at the values that the field takes and try again.</source>
        <translation>“%1”中有一个值与其字段不符。请查看该字段可取的值后再试。</translation>
    </message>
    <message>
        <source>“%1” has nothing left to undo or redo. Look at its history to see the steps.</source>
        <translation>“%1”没有可以撤销或重做的步骤。请在历史记录中查看各步。</translation>
    </message>
    <message>
        <source>The step can&apos;t be undone or redone in “%1”: another program changed the same rows since. Nothing was changed. A restore point from before brings everything back.</source>
        <translation>在“%1”中无法撤销或重做这一步：此后另一个程序改动了同样的内容。未作任何改动。可用此前的还原点恢复。</translation>
    </message>
    <message>
        <source>The restore point “%1” is not there any more. Choose another one.</source>
        <translation>还原点“%1”已不存在。请另选一个。</translation>
    </message>
    <message>
        <source>The restore point “%1” is damaged. Choose another one.</source>
        <translation>还原点“%1”已损坏。请另选一个。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then facts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Open it in Word, WPS Office or LibreOffice, save it as .docx, and import that.</source>
        <translation>“%1”是不能直接读取的文件类型。请用 Word、WPS Office 或 LibreOffice 打开，另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Open it, copy the report&apos;s text into a .txt or .docx file, and import that.</source>
        <translation>“%1”是不能直接读取的文件类型。请打开后把报告正文复制到 .txt 或 .docx 文件中，再导入该文件。</translation>
    </message>
    <message>
        <source>“%1” is a picture. Run a text recognition (OCR) over it, save the text as .txt or .docx, and import that.</source>
        <translation>“%1”是图片。请先做文字识别（OCR），把文字存为 .txt 或 .docx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is an archive that can&apos;t be opened here. Unpack it and import the folder.</source>
        <translation>“%1”是这里不能打开的压缩包。请解压后导入文件夹。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read. Save it as plain text (.txt) or as .docx and import that.</source>
        <translation>“%1”是不能读取的文件类型。请另存为纯文本（.txt）或 .docx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Get it once more, or save it as plain text (.txt) and import that.</source>
        <translation>“%1”已损坏。请重新获取，或另存为纯文本（.txt）后再导入。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Open it with the password, save it without one, and import it again.</source>
        <translation>“%1”有密码保护。请用密码打开，另存为无密码的文件后再导入。</translation>
    </message>
    <message>
        <source>“%1” holds pictures of pages and no text. Run a text recognition (OCR) over it and import the result.</source>
        <translation>“%1”只有页面图像，没有文字。请先做文字识别（OCR），再导入结果。</translation>
    </message>
    <message>
        <source>Reading “%1” takes more memory or time than a report needs. Save it as plain text (.txt) and import that.</source>
        <translation>读取“%1”所需的内存或时间超出一份报告应有的范围。请另存为纯文本（.txt）后再导入。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read, because the program duixian-worker is missing. Install Duixian anew.</source>
        <translation>无法读取“%1”：缺少程序 duixian-worker。请重新安装 Duixian。</translation>
    </message>
    <message>
        <source>Another program goes on writing to the library “%1”. Nothing was changed. Wait until it is done and try again.</source>
        <translation>另一个程序一直在写资料库“%1”。未作任何改动。请等它完成后再试。</translation>
    </message>
    <message>
        <source>The file of the library “%1” was moved, removed or replaced while it was open. Nothing more was written. Put it back, or open it where it is now.</source>
        <translation>资料库“%1”的文件在打开期间被移动、删除或替换。此后未再写入任何内容。请把它放回原处，或从新位置打开。</translation>
    </message>
    <message>
        <source>There is no room on the disk of “%1”. What was in it before is whole. Make room and try again.</source>
        <translation>“%1”所在的磁盘已满。此前的内容完好。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The regular expression goes wrong at its character %1. Mend it there, or search for plain words.</source>
        <translation>正则表达式在第 %1 个字符处有误。请在该处改正，或改用普通词语搜索。</translation>
    </message>
    <message>
        <source>The regular expression takes too long in “%1”. Say more plainly what it may skip, or ask fewer reports.</source>
        <translation>正则表达式在“%1”中耗时过长。请写得更明确些，或少选几篇报告。</translation>
    </message>
    <message>
        <source>In “%1” lines of a report are missing. Let the program read the report again.</source>
        <translation>“%1”缺少某份报告的部分行。请让程序重新读取该报告。</translation>
    </message>
    <message>
        <source>Lines of “%1” do not fit the text of their report. Let the program read the report again.</source>
        <translation>“%1”中的行与其报告的正文不符。请让程序重新读取该报告。</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was read then. Let the program read it again.</source>
        <translation>“%1”已不是当时读取的那个文件。请让程序重新读取。</translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>2018 or 2016–2020</source>
        <translation>2018 或 2016–2020</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>回顾年份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划年份</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>问题与处理办法</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>It is the report “%1”, which is in the library from another file.</source>
        <translation>与资料库中来自另一文件的“%1”是同一份报告。</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>文字相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) differ.</source>
        <translation>
            <numerusform>有 %Ln 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not taken in; look at the differences, or take it in as well.</source>
        <translation>未收入；可查看差异，或一并收入。</translation>
    </message>
    <message>
        <source>Please check: %1.</source>
        <translation>请核对：%1。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>正在重新读取…</translation>
    </message>
    <message>
        <source>It stays as it was. %1</source>
        <translation>保持原样。%1</translation>
    </message>
    <message>
        <source>The same file is in the library already: “%1”.</source>
        <translation>资料库中已有同一文件：“%1”。</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%Ln report(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln 份存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of what is there</source>
        <translation>
            <numerusform>%Ln 份是已有报告的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln 份已在资料库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln 份无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled, the rest was left out</source>
        <translation>已取消，其余未导入</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New library…</source>
        <translation>新建资料库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>打开资料库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>最近的资料库(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>导入报告(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Export the &amp;table (CSV)…</source>
        <translation>导出表格 CSV(&amp;T)…</translation>
    </message>
    <message>
        <source>Export the &amp;chart…</source>
        <translation>导出图表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>筛选资料库(&amp;L)</translation>
    </message>
    <message>
        <source>Mark &amp;targets</source>
        <translation>标出目标(&amp;T)</translation>
    </message>
    <message>
        <source>Mark &amp;outcomes</source>
        <translation>标出完成情况(&amp;O)</translation>
    </message>
    <message>
        <source>Text with &amp;serifs</source>
        <translation>正文用宋体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>恢复文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Year before</source>
        <translation>上一年(&amp;Y)</translation>
    </message>
    <message>
        <source>Year &amp;after</source>
        <translation>下一年(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Plan and outcome</source>
        <translation>计划与完成(&amp;P)</translation>
    </message>
    <message>
        <source>Plan and
outcome</source>
        <translation>计划与
完成</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Duixian</source>
        <translation>关于兑现(&amp;A)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>&amp;Last import…</source>
        <translation>上次导入(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paste as reports</source>
        <translation>粘贴为报告(&amp;P)</translation>
    </message>
    <message>
        <source>Imports the files, or the text, that were copied</source>
        <translation>导入已复制的文件或文本</translation>
    </message>
    <message>
        <source>What is not the re&amp;port</source>
        <translation>非正文内容(&amp;P)</translation>
    </message>
    <message>
        <source>Mark &amp;damage</source>
        <translation>标出文字残损(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Passport…</source>
        <translation>报告档案(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Leave the selection out of reading</source>
        <translation>所选文字不计入正文(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>从资料库中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>改名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Own indicators and names…</source>
        <translation>自定指标与名称(&amp;O)…</translation>
    </message>
    <message>
        <source>Read anew by &amp;today&apos;s rules…</source>
        <translation>按今天的规则重新解读(&amp;T)…</translation>
    </message>
    <message>
        <source>Decisions &amp;without a place…</source>
        <translation>失去位置的判断(&amp;W)…</translation>
    </message>
    <message>
        <source>Restore &amp;points…</source>
        <translation>还原点(&amp;P)…</translation>
    </message>
    <message>
        <source>Export what was foun&amp;d (CSV)…</source>
        <translation>导出搜索结果 CSV(&amp;D)…</translation>
    </message>
    <message>
        <source>Export what was found (E&amp;xcel)…</source>
        <translation>导出搜索结果 Excel(&amp;X)…</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>导出搜索结果</translation>
    </message>
    <message>
        <source>&amp;Find in this report…</source>
        <translation>在本报告中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>&amp;Search all reports…</source>
        <translation>搜索所有报告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>保存此搜索(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Filter s&amp;tatements</source>
        <translation>筛选条目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>快速跳转(&amp;J)…</translation>
    </message>
    <message>
        <source>To a report, a place, an indicator or a command by its name</source>
        <translation>按名称前往报告、地区、指标或命令</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>审核(&amp;I)</translation>
    </message>
    <message>
        <source>Mark what is dou&amp;btful</source>
        <translation>标出存疑(&amp;B)</translation>
    </message>
    <message>
        <source>Mark what was re&amp;jected</source>
        <translation>标出已否决(&amp;J)</translation>
    </message>
    <message>
        <source>Box what was fo&amp;und</source>
        <translation>框出查找结果(&amp;U)</translation>
    </message>
    <message>
        <source>Next &amp;doubtful statement</source>
        <translation>下一条存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Previous do&amp;ubtful statement</source>
        <translation>上一条存疑(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Previous &amp;tab</source>
        <translation>上一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep this report in its tab</source>
        <translation>固定本标签页(&amp;K)</translation>
    </message>
    <message>
        <source>The next report that is opened gets a tab of its own</source>
        <translation>之后打开的报告另用新标签页</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;open the tab closed last</source>
        <translation>重新打开刚关闭的标签页(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审核(&amp;V)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>确认(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>否决(&amp;R)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Take back what was &amp;said</source>
        <translation>撤回判断(&amp;S)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Takes back what was said to this one, else what was said last</source>
        <translation>撤回对这一条的判断；尚无判断时撤回最近一次</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>为什么？(&amp;Y)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What each pass of the program saw at this figure</source>
        <translation>程序的每一步在这个数字上看到了什么</translation>
    </message>
    <message>
        <source>Accept what is &amp;on the screen</source>
        <translation>确认屏幕上的条目(&amp;O)</translation>
    </message>
    <message>
        <source>Accept the screen</source>
        <translation>确认屏幕上的条目</translation>
    </message>
    <message>
        <source>Accepts all that can be read in the list now and is not reviewed, as one step</source>
        <translation>确认列表中现在看得到、尚未审核的全部条目，作为一步</translation>
    </message>
    <message>
        <source>Accept a&amp;ll that the filter passes</source>
        <translation>确认筛选出的全部条目(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;ject all that the filter passes</source>
        <translation>否决筛选出的全部条目(&amp;J)</translation>
    </message>
    <message>
        <source>A&amp;dd the selection as a statement…</source>
        <translation>将所选作为条目新增(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Move the mark to the selection</source>
        <translation>将标记移到所选文字(&amp;M)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>窗口的下一部分(&amp;W)</translation>
    </message>
    <message>
        <source>Previous part of t&amp;he window</source>
        <translation>窗口的上一部分(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>Compare with anot&amp;her person&apos;s library…</source>
        <translation>与另一人的库比较(&amp;H)…</translation>
    </message>
    <message>
        <source>How far two people&apos;s decisions on the same reports agree; theirs can be brought in</source>
        <translation>两人对相同报告的判断有多一致；可并入对方的判断</translation>
    </message>
    <message>
        <source>Notes and ta&amp;gs</source>
        <translation>批注与标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remark…</source>
        <translation>批注(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Notes and tags of the library…</source>
        <translation>资料库中的批注与标签(&amp;N)…</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>配对(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Confirm the pair</source>
        <translation>确认配对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Part the pair</source>
        <translation>拆开配对(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Join with…</source>
        <translation>另行配对(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Overrule the verdict…</source>
        <translation>改判(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take back what was said of the pair</source>
        <translation>撤回对配对的判断(&amp;T)</translation>
    </message>
    <message>
        <source>Other &amp;end of the pair</source>
        <translation>配对的另一端(&amp;E)</translation>
    </message>
    <message>
        <source>From a target to its outcome in the next report, and back</source>
        <translation>从目标转到下一份报告中的完成情况，再转回</translation>
    </message>
    <message>
        <source>Fi&amp;gures of another source…</source>
        <translation>其他来源的数字(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>导出数据(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mparison report…</source>
        <translation>比较报告(&amp;M)…</translation>
    </message>
    <message>
        <source>What stands side by side, as a web page or as pages to print</source>
        <translation>把并排比较的内容存为网页或可打印的页面</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Set side by side</source>
        <translation>并排放置(&amp;S)</translation>
    </message>
    <message>
        <source>The reports that are selected in the library; one alone beside that of the year before</source>
        <translation>资料库中选中的报告；只选一份时，旁边放上一年的</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>down %1</source>
        <translation>下降 %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--theme is light or dark, not %1</source>
        <translation>--theme 只能是 light 或 dark，不能是 %1</translation>
    </message>
    <message>
        <source>--size is like 1280x800, not %1</source>
        <translation>--size 的写法如 1280x800，不能是 %1</translation>
    </message>
    <message>
        <source>Reads and compares government work reports.

Without a display: duixian chart --help</source>
        <translation>阅读和比较政府工作报告。

没有显示器时：duixian chart --help</translation>
    </message>
    <message>
        <source>the library to open, made where there is none</source>
        <translation>要打开的资料库，没有时新建</translation>
    </message>
    <message>
        <source>open the library of the samples</source>
        <translation>打开示例资料库</translation>
    </message>
    <message>
        <source>write a picture of each page, a chart and a table into a folder, and end</source>
        <translation>把各页的图片、一张图表和一份表格写入文件夹，然后退出</translation>
    </message>
    <message>
        <source>light or dark; else as chosen in the window</source>
        <translation>light 或 dark；不写时用窗口中的选择</translation>
    </message>
    <message>
        <source>of the pictures, in pixels</source>
        <translation>图片的大小，以像素计</translation>
    </message>
    <message>
        <source>en, zh_CN or zh_TW; else as chosen in the window</source>
        <translation>en、zh_CN 或 zh_TW；不写时用窗口中的选择</translation>
    </message>
    <message>
        <source>a library to open (*.duixian), and reports, or folders of reports, to import</source>
        <translation>要打开的资料库（*.duixian），要导入的报告或存放报告的文件夹</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>What it is</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取经过</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>version %1, those of today</source>
        <translation>第 %1 版，为现行规则</translation>
    </message>
    <message>
        <source>version %1; those of today are version %2</source>
        <translation>第 %1 版；现行规则为第 %2 版</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Where it contradicts itself</source>
        <translation>自相矛盾之处</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Duixian libraries (*.duixian)</source>
        <translation>兑现资料库 (*.duixian)</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a folder of reports</source>
        <translation>导入存放报告的文件夹</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>打开资料库</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>my reports</source>
        <translation>我的报告</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>报告 (%1)</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>资料库“%1”已损坏。</translation>
    </message>
    <message>
        <source>Its file lies in %1.

You can go back to a restore point, or save what can still be read into a new library. The damaged file is kept in either case.</source>
        <translation>文件所在文件夹：%1。

可以恢复到某个还原点，或把仍能读出的内容存入新的资料库。无论选哪种，已损坏的文件都会保留。</translation>
    </message>
    <message>
        <source>Restore points…</source>
        <translation>还原点…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>保存能读出的内容…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>复制，用于报告问题(&amp;B)</translation>
    </message>
    <message>
        <source>Figures of another source</source>
        <translation>其他来源的数字</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Pictures of charts (*.png)</source>
        <translation>图表图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Stretch above the floor: %1</source>
        <translation>在底线之上争取；底线：%1</translation>
    </message>
    <message>
        <source>Floor, with the stretch: %1</source>
        <translation>底线；另有争取目标：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an indicator, what it counts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 Defined in: %2</source>
        <comment>which way is better, a source</comment>
        <translation>%1定义见：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a doubt, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 does not fit %2, which make %3 %. Check the numbers in the text.</source>
        <translation>%1与%2不符，按后者应为 %3 %。请核对原文数字。</translation>
    </message>
    <message>
        <source>%1 here and %2 elsewhere: two values of one indicator in one year. Check what each of them counts.</source>
        <translation>此处为%1，别处为%2：同一指标同一年有两个数值。请核对各自的统计口径。</translation>
    </message>
    <message>
        <source>%1 comes to %2, where the whole is 100 %. Check the numbers in the text.</source>
        <translation>%1合计 %2，而整体是 100 %。请核对原文数字。</translation>
    </message>
    <message>
        <source>%1: the sentence deals out more figures than it has names, or fewer. Check whose each figure is.</source>
        <translation>%1：句中分列的数字与名称个数不等。请核对每个数字属于谁。</translation>
    </message>
</context>
<context>
    <name>StatementColumns</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文数字</translation>
    </message>
    <message>
        <source>In the text called</source>
        <translation>原文名称</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>StatementText</name>
    <message>
        <source>fall</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>yearly fall</source>
        <translation>年均下降</translation>
    </message>
    <message>
        <source>yearly growth</source>
        <translation>年均增长</translation>
    </message>
    <message>
        <source>down</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>up</source>
        <translation>提高</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>%1 target %2 → outcome %3, %4</source>
        <comment>a year, a figure, a figure, a verdict</comment>
        <translation>%1年目标 %2 → 完成 %3，%4</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>level</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>yearly growth</source>
        <translation>年均增长</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>无具体数字</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>about</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾部分</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划部分</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他部分</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>约束性</translation>
    </message>
    <message>
        <source>ensured</source>
        <translation>确保</translation>
    </message>
    <message>
        <source>aimed at</source>
        <translation>力争</translation>
    </message>
    <message>
        <source>It is not clear whether this is a promise or a result.</source>
        <translation>不清楚这是承诺还是结果。</translation>
    </message>
    <message>
        <source>No words near the figure name what is measured.</source>
        <translation>数字附近没有说明指标的词语。</translation>
    </message>
    <message>
        <source>The indicator&apos;s name was pieced together and may need the sentence.</source>
        <translation>指标名称是拼合而成的，请对照原句。</translation>
    </message>
    <message>
        <source>The sentence deals out more figures than it has names, or fewer.</source>
        <translation>句中的数字与指标个数不一致。</translation>
    </message>
    <message>
        <source>The year is taken from the part, and the part&apos;s year is not sure.</source>
        <translation>年份取自所在部分，而该部分的年份不确定。</translation>
    </message>
    <message>
        <source>The text is damaged or censored here.</source>
        <translation>此处文字缺损或被遮盖。</translation>
    </message>
    <message>
        <source>yearly report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>report of a term</source>
        <translation>届期报告</translation>
    </message>
    <message>
        <source>plan only</source>
        <translation>仅有计划</translation>
    </message>
    <message>
        <source>review only</source>
        <translation>仅有回顾</translation>
    </message>
    <message>
        <source>no work report</source>
        <translation>不是政府工作报告</translation>
    </message>
    <message>
        <source>Nothing in the text names the place.</source>
        <translation>正文没有写明是哪个地方。</translation>
    </message>
    <message>
        <source>Several places bear this name, and nothing in the text decides between them.</source>
        <translation>有多个同名的地方，正文不足以判断是哪一个。</translation>
    </message>
    <message>
        <source>Only the file&apos;s name says which place it is.</source>
        <translation>只有文件名写明是哪个地方。</translation>
    </message>
    <message>
        <source>Nothing says which years are reviewed or planned.</source>
        <translation>没有写明回顾和计划的年份。</translation>
    </message>
    <message>
        <source>The file&apos;s name says another place or year than the text; the text was followed.</source>
        <translation>文件名与正文的地方或年份不一致，以正文为准。</translation>
    </message>
    <message>
        <source>This does not read like a government work report.</source>
        <translation>这不像政府工作报告。</translation>
    </message>
    <message>
        <source>Some bytes fit no character and are shown as �.</source>
        <translation>有些字节无法解码，显示为 �。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>not reported in the next report</source>
        <translation>下一份报告没有数字作答</translation>
    </message>
    <message>
        <source>the next report does not speak of it any more</source>
        <translation>下一份报告不再提及</translation>
    </message>
    <message>
        <source>reported in another unit</source>
        <translation>下一份报告改用了其他单位</translation>
    </message>
    <message>
        <source>the next report is not in the library</source>
        <translation>资料库中没有下一份报告</translation>
    </message>
    <message>
        <source>no report in the library reviews its year or term by itself</source>
        <translation>资料库中没有单独回顾该年或该任期的报告</translation>
    </message>
    <message>
        <source>parted by you from the outcome it had</source>
        <translation>您已将它与原来的结果分开</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation>Word（.docx）</translation>
    </message>
    <message>
        <source>OpenDocument (.odt)</source>
        <translation>OpenDocument（.odt）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报告类型</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>回顾年份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划年份</translation>
    </message>
    <message>
        <source>Planned term</source>
        <translation>规划期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>人工设定</translation>
    </message>
    <message>
        <source>from the lines at the top</source>
        <translation>依据正文前的标题行</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>依据开头致辞</translation>
    </message>
    <message>
        <source>from the headings</source>
        <translation>依据各部分标题</translation>
    </message>
    <message>
        <source>from the sentence of the main targets</source>
        <translation>依据主要预期目标一句</translation>
    </message>
    <message>
        <source>from the page around the report</source>
        <translation>依据报告所在网页</translation>
    </message>
    <message>
        <source>from names and years in the body</source>
        <translation>依据正文中的地名和年份</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>依据文件名</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a witness, then its words</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Navigation and buttons of the page, not read</source>
        <translation>网页导航与按钮，不计入正文</translation>
    </message>
    <message>
        <source>Names, floors and signatures of a forum, not read</source>
        <translation>论坛的用户名、楼层与签名，不计入正文</translation>
    </message>
    <message>
        <source>Advertisement planted in the text, not read</source>
        <translation>夹入正文的广告，不计入正文</translation>
    </message>
    <message>
        <source>The same text once more, not read</source>
        <translation>重复出现的文字，不计入正文</translation>
    </message>
    <message>
        <source>Running head, foot or number of a printed page, not read</source>
        <translation>页眉、页脚或页码，不计入正文</translation>
    </message>
    <message>
        <source>Explanation of terms or footnote, not read</source>
        <translation>名词解释或脚注，不计入正文</translation>
    </message>
    <message>
        <source>List of attached files or table behind the report, not read</source>
        <translation>附件清单或文后附表，不计入正文</translation>
    </message>
    <message>
        <source>Left out by hand, not read</source>
        <translation>人工排除，不计入正文</translation>
    </message>
    <message>
        <source>Censored: * stands for words</source>
        <translation>有文字被 * 遮盖</translation>
    </message>
    <message>
        <source>Characters were lost here</source>
        <translation>此处有文字丢失</translation>
    </message>
    <message>
        <source>A line end inside a sentence, read as if it were not there</source>
        <translation>句中断行，读取时已连接</translation>
    </message>
    <message>
        <source>A control sign written out as characters, read as what it stands for</source>
        <translation>控制符被写成了文字，读取时按原意处理</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>网页导航</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation>重复文字</translation>
    </message>
    <message>
        <source>page margin</source>
        <translation>页眉页脚</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>名词解释</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>附件附表</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>人工排除</translation>
    </message>
    <message>
        <source>censored</source>
        <translation>文字遮盖</translation>
    </message>
    <message>
        <source>lost characters</source>
        <translation>文字丢失</translation>
    </message>
    <message>
        <source>broken line</source>
        <translation>句中断行</translation>
    </message>
    <message>
        <source>written-out sign</source>
        <translation>控制符残留</translation>
    </message>
    <message>
        <source>Byte order mark left out</source>
        <translation>略去字节顺序标记</translation>
    </message>
    <message>
        <source>Bytes that fit no character shown as �</source>
        <translation>无法识别的字节显示为 �</translation>
    </message>
    <message>
        <source>Line ends made alike</source>
        <translation>统一换行符</translation>
    </message>
    <message>
        <source>Marks of the file&apos;s format left out</source>
        <translation>略去文件格式标记</translation>
    </message>
    <message>
        <source>Automatic numbers of headings and lists written into the text</source>
        <translation>自动编号写入正文</translation>
    </message>
    <message>
        <source>Tracked changes taken as accepted</source>
        <translation>修订按已接受处理</translation>
    </message>
    <message>
        <source>Odd forms of characters made usual</source>
        <translation>异形字符改为通用字形</translation>
    </message>
    <message>
        <source>Cells of tables set apart by tabs</source>
        <translation>表格单元格以制表符分隔</translation>
    </message>
    <message>
        <source>Full-width digits, letters and signs read as half-width</source>
        <translation>全角数字、字母和符号按半角读取</translation>
    </message>
    <message>
        <source>Blanks beside Chinese and inside numbers passed over</source>
        <translation>跳过汉字旁和数字中的空格</translation>
    </message>
    <message>
        <source>Invisible characters passed over</source>
        <translation>跳过不可见字符</translation>
    </message>
    <message>
        <source>Marks of footnotes passed over</source>
        <translation>跳过脚注标号</translation>
    </message>
    <message>
        <source>Control signs written out as characters read as what they stand for</source>
        <translation>写成文字的控制符按原意读取</translation>
    </message>
    <message>
        <source>Sentences cut by a line end joined</source>
        <translation>连接被断行截开的句子</translation>
    </message>
    <message>
        <source>Traditional characters read as simplified ones</source>
        <translation>繁体字按简体读取</translation>
    </message>
    <message>
        <source>The indicator is not counted in this unit.</source>
        <translation>该指标不以此单位计量。</translation>
    </message>
    <message>
        <source>The indicator is not measured like this.</source>
        <translation>该指标通常不这样计量。</translation>
    </message>
    <message>
        <source>Read on which side of the report it stands.</source>
        <translation>请看它是在回顾部分还是在计划部分。</translation>
    </message>
    <message>
        <source>Look for the name in the sentences before it.</source>
        <translation>请在前文中找指标的名称。</translation>
    </message>
    <message>
        <source>Compare the name with the sentence.</source>
        <translation>请对照原句核对名称。</translation>
    </message>
    <message>
        <source>Check whose figure this is.</source>
        <translation>请核对这个数字属于谁。</translation>
    </message>
    <message>
        <source>Settle the report&apos;s years in its passport.</source>
        <translation>请在报告档案中确定年份。</translation>
    </message>
    <message>
        <source>Look for another copy of the report.</source>
        <translation>请另找一份报告文本核对。</translation>
    </message>
    <message>
        <source>Check the unit and the name.</source>
        <translation>请核对单位和名称。</translation>
    </message>
    <message>
        <source>Check whether it is a level, a growth in per cent or a change in points.</source>
        <translation>请核对它是水平、百分比增速还是百分点变化。</translation>
    </message>
    <message>
        <source>Almost sure.</source>
        <translation>基本可信。</translation>
    </message>
    <message>
        <source>Not quite sure.</source>
        <translation>不太确定。</translation>
    </message>
    <message>
        <source>Doubtful.</source>
        <translation>存疑。</translation>
    </message>
    <message>
        <source>More is better.</source>
        <translation>越高越好。</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>Neither more nor less is better in itself.</source>
        <translation>本身无所谓高低好坏。</translation>
    </message>
    <message>
        <source>A growth is not that of the two levels.</source>
        <translation>增速与前后两年的数值不符。</translation>
    </message>
    <message>
        <source>One indicator has two values in one year.</source>
        <translation>同一指标同一年有两个数值。</translation>
    </message>
    <message>
        <source>A share is more than the whole, or the parts do not make it.</source>
        <translation>比例超过整体，或各部分之和不等于整体。</translation>
    </message>
    <message>
        <source>A sentence deals out more figures than it has names, or fewer.</source>
        <translation>句中分列的数字与名称个数不等。</translation>
    </message>
    <message>
        <source>promise or result?</source>
        <translation>是目标还是完成?</translation>
    </message>
    <message>
        <source>no name near</source>
        <translation>附近无名称</translation>
    </message>
    <message>
        <source>name pieced together</source>
        <translation>名称系拼合</translation>
    </message>
    <message>
        <source>dealt out unevenly</source>
        <translation>分配不均</translation>
    </message>
    <message>
        <source>year not sure</source>
        <translation>年份不确定</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>文本有损</translation>
    </message>
    <message>
        <source>unit does not fit</source>
        <translation>单位不符</translation>
    </message>
    <message>
        <source>measure does not fit</source>
        <translation>计量方式不符</translation>
    </message>
    <message>
        <source>The report says that it sets no figure for this indicator.</source>
        <translation>报告写明不为这一指标设定具体目标。</translation>
    </message>
</context>
<context>
    <name>duixian::charts::ChartPage</name>
    <message>
        <source>Reading %1 of %2 places…</source>
        <translation>正在读取第 %1 个地方，共 %2 个……</translation>
    </message>
</context>
<context>
    <name>duixian::charts::ChartPickers</name>
    <message>
        <source>&amp;Place</source>
        <translation>地方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示内容(&amp;S)</translation>
    </message>
    <message>
        <source>Targets and what came of them</source>
        <translation>目标及其完成情况</translation>
    </message>
    <message>
        <source>Targets beside last year&apos;s results</source>
        <translation>目标与上年完成数对照</translation>
    </message>
    <message>
        <source>One indicator over the years</source>
        <translation>单项指标历年情况</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure, a number of indicators</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Year of the targets</source>
        <translation>目标年份</translation>
    </message>
    <message>
        <source>&amp;Drawn</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘制什么</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>度量(&amp;M)</translation>
    </message>
    <message>
        <source>Measure and unit</source>
        <translation>度量与单位</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>各地的顺序</translation>
    </message>
    <message>
        <source>I&amp;ndicators</source>
        <translation>指标(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>各地(&amp;L)</translation>
    </message>
    <message>
        <source>One indicator in many places</source>
        <translation>单项指标各地对照</translation>
    </message>
    <message>
        <source>Small charts side by side</source>
        <translation>多幅小图并列</translation>
    </message>
    <message>
        <source>How far from the targets</source>
        <translation>与目标的差距分布</translation>
    </message>
    <message>
        <source>Targets and outcomes</source>
        <translation>目标与完成</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>按完成</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>按目标</translation>
    </message>
    <message>
        <source>By difference</source>
        <translation>按差额</translation>
    </message>
    <message>
        <source>By what is drawn</source>
        <translation>按所绘数值</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
</context>
<context>
    <name>duixian::charts::ChartTableModel</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Stretch target</source>
        <translation>力争目标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Upper level&apos;s target</source>
        <translation>上级目标</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>上年目标</translation>
    </message>
    <message>
        <source>Previous deviation</source>
        <translation>上年偏差</translation>
    </message>
</context>
<context>
    <name>duixian::models::LibraryTreeModel</name>
    <message>
        <source>Place not known</source>
        <translation>地方不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln 项完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::reader::LayerSwitch</name>
    <message>
        <source>&amp;Marked, with the reason</source>
        <translation>标出并注明原因(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Dimmed</source>
        <translation>淡显(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Mark dama&amp;ge of the text</source>
        <translation>标出文字残损(&amp;G)</translation>
    </message>
    <message>
        <source>How passages are shown that are none of the report</source>
        <translation>非正文内容的显示方式</translation>
    </message>
    <message>
        <source>Passages that are none of the report (menus, signatures, notes): marked, dimmed or hidden</source>
        <translation>非正文内容（导航、签名、注释等）：标出、淡显或隐藏</translation>
    </message>
    <message>
        <source>Mark dama&amp;ge of the text (%1)</source>
        <translation>标出文字残损（%1）(&amp;G)</translation>
    </message>
    <message>
        <source>Not the report</source>
        <translation>非正文</translation>
    </message>
</context>
<context>
    <name>duixian::reader::LegendSwitch</name>
    <message>
        <source>Mark targets in the text</source>
        <translation>在正文中标出目标</translation>
    </message>
    <message>
        <source>Mark outcomes in the text</source>
        <translation>在正文中标出完成情况</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Mark in the text what the program doubts</source>
        <translation>在正文中标出存疑之处</translation>
    </message>
    <message>
        <source>Mark in the text what was rejected</source>
        <translation>在正文中标出已否决的数字</translation>
    </message>
    <message>
        <source>Box in the text what was looked for</source>
        <translation>在正文中框出查找的词</translation>
    </message>
</context>
<context>
    <name>duixian::reader::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
</context>
<context>
    <name>duixian::reader::PutBackButton</name>
    <message>
        <source>Put back</source>
        <translation>计入正文</translation>
    </message>
    <message>
        <source>Put back: read this passage as part of the report</source>
        <translation>把这段文字计入报告正文</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReaderHeader</name>
    <message>
        <source>reviews %1</source>
        <translation>回顾 %1 年</translation>
    </message>
    <message>
        <source>plans %1</source>
        <translation>计划 %1 年</translation>
    </message>
    <message>
        <source>and the term %1</source>
        <translation>及 %1 年届期</translation>
    </message>
    <message>
        <source>Report of the year before</source>
        <translation>上一年的报告</translation>
    </message>
    <message>
        <source>Report of the year after</source>
        <translation>下一年的报告</translation>
    </message>
    <message>
        <source>This report is invented: it shows what the program does.</source>
        <translation>本报告为虚构，仅用于演示本程序。</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave what is selected out of reading. Nothing is deleted, and it can be put back.</source>
        <translation>所选文字不计入正文。不会删除任何内容，可随时恢复。</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>报告档案</translation>
    </message>
    <message>
        <source>Passport: where it comes from and how it was read</source>
        <translation>报告档案：来源与读取经过</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReaderView</name>
    <message>
        <source>Text of the report</source>
        <translation>报告正文</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Put back: read this passage</source>
        <translation>把这段计入正文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave out of reading</source>
        <translation>不计入正文(&amp;L)</translation>
    </message>
    <message>
        <source>Add as a &amp;statement…</source>
        <translation>作为条目新增(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take the rejection back</source>
        <translation>撤回否决(&amp;T)</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已否决：%1</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>为什么(&amp;Y)？</translation>
    </message>
    <message>
        <source>Wh&amp;y is this no statement?</source>
        <translation>为什么未列为条目(&amp;Y)？</translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementDetail</name>
    <message>
        <source>The statement in words</source>
        <translation>陈述详情</translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementPanel</name>
    <message>
        <source>Statements</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose what the table shows</source>
        <translation>选择表中显示的列</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>复制行(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) chosen: %1</source>
        <translation>
            <numerusform>已选 %Ln 行：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::DifferencesDialog</name>
    <message>
        <source>Passages that differ</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The words of both are the same.</source>
        <translation>两者文字相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) differ.</source>
        <translation>
            <numerusform>有 %Ln 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>资料库中：%1</translation>
    </message>
    <message>
        <source>The copy: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Take the copy &amp;in as well</source>
        <translation>副本一并收入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ImportDesk</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入结果 %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ImportDialog</name>
    <message>
        <source>Set &amp;place…</source>
        <translation>设定地区(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;in as well</source>
        <translation>一并收入(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>查看差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>打开报告(&amp;O)</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>上次导入</translation>
    </message>
    <message>
        <source>Read again with &amp;encoding</source>
        <translation>换编码重读(&amp;E)</translation>
    </message>
    <message>
        <source>As the program finds it</source>
        <translation>由程序判断</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>保存列表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>复制列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a file to read what is wrong with it, and what can be done.</source>
        <translation>选择一个文件，查看问题与处理办法。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>地区代码</translation>
    </message>
</context>
<context>
    <name>duixian::shell::KeepingDesk</name>
    <message>
        <source>a report whose name can&apos;t be read</source>
        <translation>一份名称无法读出的报告</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed the library; what you see is up to date.</source>
        <translation>另一个程序改动了资料库；现在显示的是最新内容。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. What can be read is shown; go back to a restore point, or save what can be read.</source>
        <translation>资料库文件已损坏，目前显示的是仍能读出的内容。请恢复到某个还原点，或保存能读出的内容。</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>处理办法…</translation>
    </message>
    <message>
        <source>Today&apos;s restore point was not made: %1</source>
        <translation>今天的还原点未能建立：%1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已建立：%1</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Duixian. It can be read and searched, but not changed: install the newer version to work with it.</source>
        <translation>此资料库由更新版本的兑现创建，只能阅读和查找，不能改动。如需改动，请安装新版本。</translation>
    </message>
    <message>
        <source>The library was made by an older version of Duixian and has been brought up to date. As it was before, it is kept as a restore point in %1.</source>
        <translation>此资料库由旧版本的兑现创建，现已升级。升级前的内容已作为还原点保存在 %1。</translation>
    </message>
    <message>
        <source>Restore points…</source>
        <translation>还原点…</translation>
    </message>
    <message>
        <source>This library can be read, but not changed: its file or folder is write-protected. To work with it, copy it to a folder of your own and open the copy.</source>
        <translation>此资料库只能阅读，不能改动：文件或所在文件夹有写保护。如需改动，请把它复制到自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>The file %1 was moved, removed or replaced while it was open. Nothing more is written. Put it back, or open the library where it is now.</source>
        <translation>文件 %1 在打开期间被移动、删除或替换，不会再写入任何内容。请把它放回原处，或从新位置打开资料库。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Saving what can be read of “%1”…</source>
        <translation>正在保存“%1”中能读出的内容…</translation>
    </message>
    <message>
        <source>This library can be read, but not changed.</source>
        <translation>此资料库只能阅读，不能改动。</translation>
    </message>
    <message>
        <source>Reports are being read now. Wait until that is done, or cancel it, and come back.</source>
        <translation>正在读取报告。请等它完成，或取消后再来。</translation>
    </message>
    <message>
        <source>Making a restore point…</source>
        <translation>正在建立还原点…</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>正在恢复到 %1…</translation>
    </message>
    <message>
        <source>Restored: %1. What was there before is kept as a restore point.</source>
        <translation>已恢复到 %1。恢复前的内容已保存为还原点。</translation>
    </message>
    <message>
        <source>Restored: %1. The damaged file is kept as %2.</source>
        <translation>已恢复到 %1。已损坏的文件保留为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln report(s), in a new library.</source>
        <translation>
            <numerusform>已保存 %Ln 份报告到新的资料库。</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is now in %1.</source>
        <translation>能读出的内容现已存入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) can&apos;t be read whole any more. Import them again:</source>
        <translation>
            <numerusform>有 %Ln 份报告已不能完整读出，请重新导入：</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of your own decisions, notes and words could be read. Look them through.</source>
        <translation>您自己的判断、批注和词语未能全部读出，请检查一遍。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::LibraryDesk</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>What came with it was not imported. Bring it in once the library is open.</source>
        <translation>随它一起给出的文件没有导入。请在资料库打开后再导入。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::LibraryPanel</name>
    <message>
        <source>Filter places and years</source>
        <translation>筛选地方和年份</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
</context>
<context>
    <name>duixian::shell::MainWindow</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>pasted %1</source>
        <translation>粘贴文本 %1</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy files or the text of a report first.</source>
        <translation>没有可粘贴的内容。请先复制文件或报告文本。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Title of the report:</source>
        <translation>报告标题：</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>搜索 …</translation>
    </message>
</context>
<context>
    <name>duixian::shell::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PassportDialog</name>
    <message>
        <source>Passport</source>
        <translation>报告档案</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>? doubtful, %1</source>
        <translation>? 存疑，%1</translation>
    </message>
    <message>
        <source>Set by hand. Back to what the program finds</source>
        <translation>人工设定。恢复为程序判断</translation>
    </message>
    <message>
        <source>Go to these words</source>
        <translation>转到这些文字</translation>
    </message>
    <message>
        <source>Read with this encoding</source>
        <translation>按此编码读取</translation>
    </message>
    <message>
        <source>Encoding as the program finds it</source>
        <translation>编码由程序判断</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Read it again by the rules of today. What was settled by hand stays.</source>
        <translation>按现行规则重新读取，人工设定保持不变。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlaceDialog</name>
    <message>
        <source>Set place</source>
        <translation>设定地区</translation>
    </message>
    <message numerus="yes">
        <source>Place of %Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告的地区</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>Every district, county and city of China is in the list, also those that are gone.</source>
        <translation>列表包含全国各区、县、市，也包括已撤销的。</translation>
    </message>
    <message>
        <source>%1: not in the list, taken as it is written, without a code.</source>
        <translation>%1：不在列表中，按所写名称收入，没有代码。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlaceField</name>
    <message>
        <source>Name of the place, or its code</source>
        <translation>地区名称或代码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Choose a line of the list, or write any name: a place that is not in the list has no code. Higher places go before it: province city district.</source>
        <translation>可从列表中选择，也可自行填写；不在列表中的地区没有代码。上级地区写在前面：省 市 区。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PointsDialog</name>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>before a newer version changed the file&apos;s form</source>
        <translation>新版本升级文件格式之前</translation>
    </message>
    <message>
        <source>before reports were read anew</source>
        <translation>重新读取报告之前</translation>
    </message>
    <message>
        <source>before another point was restored</source>
        <translation>恢复到其他还原点之前</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动建立</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Restore points</source>
        <translation>还原点</translation>
    </message>
    <message>
        <source>There is no restore point of this library yet.</source>
        <translation>此资料库还没有还原点。</translation>
    </message>
    <message>
        <source>Restore points of “%1”</source>
        <translation>“%1”的还原点</translation>
    </message>
    <message>
        <source>Restoring puts the library back as it was at that moment. The damaged file is kept beside it under another name.</source>
        <translation>恢复后，资料库回到当时的样子。已损坏的文件会改名保留在旁边。</translation>
    </message>
    <message>
        <source>Restoring puts all reports, decisions and notes back as they were at that moment. What is there now is kept as a restore point first, so that you can come back to it.</source>
        <translation>恢复后，所有报告、判断和批注都回到当时的样子。现有内容会先保存为还原点，以后还可以恢复回来。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>立即建立(&amp;M)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>A restore point is a whole copy of the library. One is made each day on which the program is used, and before anything that changes much; the older ones are cleared away by and by, those made by hand never.</source>
        <translation>还原点是资料库的完整副本。使用程序的每一天，以及每次较大改动之前，都会自动建立一个；较旧的会陆续清除，手动建立的不会清除。</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>duixian::shell::StartPage</name>
    <message>
        <source>Recent libraries</source>
        <translation>最近的资料库</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>也可以把文件或文件夹拖到窗口中的任意位置。</translation>
    </message>
    <message>
        <source>What was promised, what was done</source>
        <translation>承诺了什么，做到了什么</translation>
    </message>
    <message>
        <source>Duixian reads government work reports, marks every target and every outcome with a figure, and sets plan against outcome year by year. This library has no reports yet.</source>
        <translation>“兑现”阅读政府工作报告，标出每一个有数字的目标和完成情况，逐年把计划与完成对照起来。这个资料库里还没有报告。</translation>
    </message>
    <message>
        <source>&amp;Import reports…</source>
        <translation>导入报告(&amp;I)…</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Six invented reports of two invented districts, in a library of their own</source>
        <translation>两个虚构区县的六份虚构报告，放在单独的资料库里</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
</context>
<context>
    <name>duixian::shell::StatusLine</name>
    <message>
        <source>Show list</source>
        <translation>查看列表</translation>
    </message>
    <message>
        <source>Everything is saved at once; there is nothing to save by hand.</source>
        <translation>所有改动随时保存，无需手动保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>importing %1 of %2</source>
        <translation>正在导入第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1 份</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation>工作进度</translation>
    </message>
    <message>
        <source>Cancel the work</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel. What is in the library stays.</source>
        <translation>取消。已写入资料库的内容保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>已审核 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWording</name>
    <message>
        <source>import of “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>passport of “%1”</source>
        <translation>“%1”的档案</translation>
    </message>
    <message>
        <source>passage left out of “%1”</source>
        <translation>“%1”中略去的段落</translation>
    </message>
    <message>
        <source>passage put back in “%1”</source>
        <translation>“%1”中放回的段落</translation>
    </message>
    <message>
        <source>new reading of “%1”</source>
        <translation>重新解读“%1”</translation>
    </message>
    <message>
        <source>new name for “%1”</source>
        <translation>“%1”改名</translation>
    </message>
    <message>
        <source>acceptance of “%1”</source>
        <translation>确认“%1”</translation>
    </message>
    <message>
        <source>correction of “%1”</source>
        <translation>更正“%1”</translation>
    </message>
    <message>
        <source>rejection of “%1”</source>
        <translation>否决“%1”</translation>
    </message>
    <message>
        <source>statement added: “%1”</source>
        <translation>新增条目：“%1”</translation>
    </message>
    <message>
        <source>decision taken back on “%1”</source>
        <translation>撤回对“%1”的判断</translation>
    </message>
    <message>
        <source>remark on “%1”</source>
        <translation>批注：“%1”</translation>
    </message>
    <message>
        <source>tag on “%1”</source>
        <translation>标签：“%1”</translation>
    </message>
    <message>
        <source>pair joined: “%1”</source>
        <translation>配对：“%1”</translation>
    </message>
    <message>
        <source>pair parted: “%1”</source>
        <translation>拆开配对：“%1”</translation>
    </message>
    <message>
        <source>verdict overruled: “%1”</source>
        <translation>改判：“%1”</translation>
    </message>
    <message>
        <source>change of the library&apos;s own words: “%1”</source>
        <translation>改动自定词语：“%1”</translation>
    </message>
    <message>
        <source>saved search “%1”</source>
        <translation>保存的搜索“%1”</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln report(s)</source>
        <translation>
            <numerusform>导入 %Ln 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln report(s)</source>
        <translation>
            <numerusform>移除 %Ln 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passports of %Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告的档案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new reading of %Ln report(s)</source>
        <translation>
            <numerusform>重新解读 %Ln 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %Ln statement(s)</source>
        <translation>
            <numerusform>确认 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correction of %Ln statement(s)</source>
        <translation>
            <numerusform>更正 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln statement(s)</source>
        <translation>
            <numerusform>否决 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>撤回 %Ln 个判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag on %Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处标签</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions brought in from “%1”</source>
        <translation>并入“%1”中的判断</translation>
    </message>
    <message>
        <source>responsible unit of “%1”</source>
        <translation>“%1”的责任单位</translation>
    </message>
    <message>
        <source>figures of another source: “%1”</source>
        <translation>其他来源的数字：“%1”</translation>
    </message>
    <message>
        <source>paragraphs joined: “%1”</source>
        <translation>对上段落：“%1”</translation>
    </message>
    <message>
        <source>joined paragraphs parted: “%1”</source>
        <translation>拆开段落：“%1”</translation>
    </message>
</context>
<context>
    <name>duixian::shell::HistoryDialog</name>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>历史记录各步</translation>
    </message>
    <message>
        <source>&amp;Return to this step</source>
        <translation>回到这一步(&amp;R)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Choose a step: the library becomes as it was right after it. What is undone so stays in the list, in grey, until something else is changed.</source>
        <translation>选定一步：资料库将恢复到刚完成该步时的样子。由此撤销的各步以灰色留在列表中，直到作出新的改动。</translation>
    </message>
    <message>
        <source>The beginning of this list</source>
        <translation>列表的起点</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The library is here</source>
        <translation>资料库现在处于这一步</translation>
    </message>
</context>
<context>
    <name>duixian::shell::HistoryDesk</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>JudgingWords</name>
    <message>
        <source>&amp;Accept</source>
        <translation>确认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>否决(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>撤回判断(&amp;T)</translation>
    </message>
</context>
<context>
    <name>JudgingWording</name>
    <message>
        <source>accepted</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>added</source>
        <translation>人工新增</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>In the text called</source>
        <translation>文中称</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Stretch of</source>
        <translation>进取目标所属</translation>
    </message>
</context>
<context>
    <name>duixian::shell::StatementDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::JudgingDesk</name>
    <message>
        <source>Correct a statement</source>
        <translation>更正条目</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>新增条目</translation>
    </message>
</context>
<context>
    <name>OwnWordsWording</name>
    <message>
        <source>A word is empty. Write it into its field.</source>
        <translation>有一个词是空的。请在其栏中填写。</translation>
    </message>
    <message>
        <source>“%1” has a blank in it. Write it as one word.</source>
        <translation>“%1”中有空格。请写成一个词。</translation>
    </message>
    <message>
        <source>“%1” is one character and would be found everywhere. Take a longer name.</source>
        <translation>“%1”只有一个字，处处都会被找到。请用更长的名称。</translation>
    </message>
    <message>
        <source>“%1” is in traditional characters. Write it in simplified ones: reports in both are read with it.</source>
        <translation>“%1”是繁体。请用简体书写：简繁两种报告都会用它来解读。</translation>
    </message>
    <message>
        <source>“%1” is the name of an indicator already.</source>
        <translation>“%1”已是某个指标的名称。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. Choose one from the list, or add it first.</source>
        <translation>没有名为“%1”的指标。请从列表中选择，或先新增该指标。</translation>
    </message>
    <message>
        <source>“%1” is said in no way. Choose at least one measure.</source>
        <translation>“%1”没有任何度量。请至少选择一种。</translation>
    </message>
    <message>
        <source>“%1” is no unit that the program knows.</source>
        <translation>“%1”不是本程序认识的单位。</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>没有名为“%1”的词表。</translation>
    </message>
    <message>
        <source>“%1” is in that list already.</source>
        <translation>该词表中已有“%1”。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::WordsDialog</name>
    <message>
        <source>Own indicators and names</source>
        <translation>自定指标与名称</translation>
    </message>
    <message>
        <source>What you add here is known when reports of this library are read. Those that are in already are read anew when you ask for it.</source>
        <translation>在此新增的内容，解读本资料库的报告时都会认得。已在库中的报告，在您要求时才重新解读。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>去掉(&amp;T)</translation>
    </message>
    <message>
        <source>an indicator of its own</source>
        <translation>独立的指标</translation>
    </message>
    <message>
        <source>an indicator of its own, in %1</source>
        <translation>独立的指标，单位 %1</translation>
    </message>
    <message>
        <source>in the list %1</source>
        <translation>词表 %1 中的词</translation>
    </message>
    <message>
        <source>units, such as 亿元 公里</source>
        <translation>单位，如 亿元 公里</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ReadingDialog</name>
    <message>
        <source>new</source>
        <translation>新找到</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>不再找到</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>your word loses its place</source>
        <translation>您的判断将失去所在的词句</translation>
    </message>
    <message>
        <source>your word finds its place again</source>
        <translation>您的判断重新找到所在的词句</translation>
    </message>
    <message>
        <source>your word holds, the rules now differ</source>
        <translation>您的判断仍然有效，但规则的看法变了</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Report and statement</source>
        <translation>报告与条目</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有的变化</translation>
    </message>
    <message>
        <source>&amp;Read them anew</source>
        <translation>重新解读(&amp;R)</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新解读</translation>
    </message>
    <message>
        <source>The reports that older rules or other words read are being looked through…</source>
        <translation>正在查看由旧规则或其他词语解读的报告……</translation>
    </message>
    <message>
        <source>All reports were read by the rules and words of today. Nothing would change.</source>
        <translation>所有报告都是按今天的规则和词语解读的，不会有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were read by older rules or other words.</source>
        <translation>
            <numerusform>%Ln 份报告是按旧规则或其他词语解读的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would change.</source>
        <translation>
            <numerusform>其中 %Ln 份会有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you decided keeps its place.</source>
        <translation>您的所有判断都会保留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions would lose their place; they are kept and listed.</source>
        <translation>
            <numerusform>您的 %Ln 个判断将失去所在的词句；它们会被保留并列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore point is made first, and the step can be undone.</source>
        <translation>会先做一个还原点，而且这一步可以撤销。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::RulesDesk</name>
    <message>
        <source>Reading anew</source>
        <translation>重新解读</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) read anew</source>
        <translation>
            <numerusform>已重新解读 %Ln 份报告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::LooseDialog</name>
    <message>
        <source>Decisions without a place</source>
        <translation>失去位置的判断</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>所指词句</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>pair joined</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>pair parted</source>
        <translation>拆开配对</translation>
    </message>
    <message>
        <source>verdict overruled</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已移除）</translation>
    </message>
    <message>
        <source>Every decision, remark and tag has its place.</source>
        <translation>所有判断、批注和标签都在原处。</translation>
    </message>
    <message>
        <source>The words that these were said of are not in the text as it is read now, or the report was removed. They are kept, and take effect again once the words are there.</source>
        <translation>以下判断所指的词句不在现在所读的文本中，或报告已被移除。它们会一直保留，待词句重新出现即再生效。</translation>
    </message>
</context>
<context>
    <name>QuestionWording</name>
    <message>
        <source>words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>indicator with</source>
        <translation>指标名含</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>any words</source>
        <translation>任意词语</translation>
    </message>
    <message>
        <source>any indicator</source>
        <translation>任意指标</translation>
    </message>
    <message>
        <source>levels and changes</source>
        <translation>总量与增减都算</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意数值</translation>
    </message>
    <message>
        <source>targets and outcomes</source>
        <translation>目标与完成都算</translation>
    </message>
    <message>
        <source>any strength</source>
        <translation>任意力度</translation>
    </message>
    <message>
        <source>any year</source>
        <translation>任意年份</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>任意地区</translation>
    </message>
    <message>
        <source>any kind of report</source>
        <translation>任意种类的报告</translation>
    </message>
    <message>
        <source>plainly promised</source>
        <translation>未加强调</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>等于 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator: GDP</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>year of the report</source>
        <translation>报告年份</translation>
    </message>
</context>
<context>
    <name>duixian::searching::FacetPanel</name>
    <message>
        <source>Narrow down</source>
        <translation>缩小范围</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>no such word</source>
        <translation>未加强调</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Target or outcome</source>
        <translation>目标或完成</translation>
    </message>
    <message>
        <source>Strength of targets</source>
        <translation>目标力度</translation>
    </message>
</context>
<context>
    <name>duixian::reader::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>在本报告中查找</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>关闭查找栏（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>not in this report</source>
        <translation>本报告中没有</translation>
    </message>
</context>
<context>
    <name>duixian::searching::HitView</name>
    <message>
        <source>Sentences found</source>
        <translation>找到的句子</translation>
    </message>
    <message>
        <source>&amp;Open in the report</source>
        <translation>在报告中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy with its source</source>
        <translation>连同出处复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::JumpBox</name>
    <message>
        <source>A report, a place, an indicator, a command</source>
        <translation>报告、地区、指标或命令</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的项目</translation>
    </message>
    <message>
        <source>Search all reports for “%1”</source>
        <translation>在所有报告中搜索“%1”</translation>
    </message>
</context>
<context>
    <name>duixian::shell::JumpDesk</name>
    <message>
        <source>plan and outcome · %1</source>
        <translation>计划与完成 · %1</translation>
    </message>
    <message>
        <source>search for this indicator</source>
        <translation>搜索这一指标</translation>
    </message>
</context>
<context>
    <name>duixian::searching::QuestionChip</name>
    <message>
        <source>%1, perhaps</source>
        <translation>%1（不确定）</translation>
    </message>
    <message>
        <source>Perhaps meant otherwise. A click shows how else it can be taken.</source>
        <translation>也可能另有所指，点击可选其他理解。</translation>
    </message>
    <message>
        <source>A click shows how else it can be taken.</source>
        <translation>点击可选其他理解。</translation>
    </message>
</context>
<context>
    <name>duixian::searching::QuestionChips</name>
    <message>
        <source>Nothing that could be searched for yet.</source>
        <translation>还没有可搜索的内容。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>去掉这一条</translation>
    </message>
</context>
<context>
    <name>duixian::searching::SavedPanel</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>改名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::SearchDesk</name>
    <message>
        <source>preparing the search</source>
        <translation>正在建立搜索索引</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>搜索的名称：</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>搜索改名</translation>
    </message>
    <message>
        <source>Another search has the name “%1” already.</source>
        <translation>已有名为“%1”的搜索。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格可用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>duixian::searching::SearchHead</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Words, or figures: 新增就业 &gt; 1万人</source>
        <translation>词语，或数字条件：新增就业 &gt; 1万人</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What was asked before</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>按地区和年份</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>按相关程度</translation>
    </message>
    <message>
        <source>Sorted as the library is</source>
        <translation>与资料库的次序相同</translation>
    </message>
    <message>
        <source>The reports that say most about it first</source>
        <translation>谈得最多的报告在前</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>正在查找 …</translation>
    </message>
    <message>
        <source>looking … %1</source>
        <translation>正在查找 … %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>已找到 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::searching::SearchPage</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln 个句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中有 %1</translation>
    </message>
    <message>
        <source>the first %1, in %2; there may be more</source>
        <translation>前 %1，出自 %2；可能还有更多</translation>
    </message>
    <message>
        <source>Search all reports</source>
        <translation>搜索所有报告</translation>
    </message>
    <message>
        <source>Words find sentences, in simplified and traditional script alike. A figure with a comparison finds targets and outcomes.</source>
        <translation>输入词语可查句子，简繁体通用；输入指标和大小条件可查目标与完成情况。</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>去掉“%1”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No sentence of a report says this.</source>
        <translation>没有报告提到这些内容。</translation>
    </message>
    <message>
        <source>Ask for less:</source>
        <translation>可以放宽条件：</translation>
    </message>
    <message>
        <source>This can&apos;t be searched for</source>
        <translation>无法按此搜索</translation>
    </message>
</context>
<context>
    <name>QuestionPieces</name>
    <message>
        <source>place:%1</source>
        <translation>地方:%1</translation>
    </message>
    <message>
        <source>report:%1</source>
        <translation>报告:%1</translation>
    </message>
    <message>
        <source>indicator:&quot;%1&quot;</source>
        <translation>指标:&quot;%1&quot;</translation>
    </message>
    <message>
        <source>kind:target</source>
        <translation>性质:目标</translation>
    </message>
    <message>
        <source>kind:outcome</source>
        <translation>性质:完成</translation>
    </message>
    <message>
        <source>strength:binding</source>
        <translation>力度:约束性</translation>
    </message>
    <message>
        <source>strength:ensured</source>
        <translation>力度:确保</translation>
    </message>
    <message>
        <source>strength:plain</source>
        <translation>力度:未加强调</translation>
    </message>
    <message>
        <source>strength:aspired</source>
        <translation>力度:力争</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>批注：%1</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>CarriedTable</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在的句子</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来的句子</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
</context>
<context>
    <name>CarriedWords</name>
    <message>
        <source>Gone</source>
        <translation>未再出现</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>换数字</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新写</translation>
    </message>
    <message>
        <source>Sentences of the other report that this one has no more</source>
        <translation>另一份报告有、这一份不再有的句子</translation>
    </message>
    <message>
        <source>Word for word, every figure the same</source>
        <translation>字句和数字都相同</translation>
    </message>
    <message>
        <source>Word for word, with other figures</source>
        <translation>字句相同，数字不同</translation>
    </message>
    <message>
        <source>Most of the words are the same</source>
        <translation>大部分字句相同</translation>
    </message>
    <message>
        <source>Nothing like it stands in the other report</source>
        <translation>另一份报告里没有相近的句子</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>StatementSum</name>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 条目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln 条完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln 条存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln 条已审核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementTable</name>
    <message>
        <source>Statements</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementFilterBar</name>
    <message>
        <source>Kind of statement</source>
        <translation>条目类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Any measure</source>
        <translation>全部度量</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>报告部分</translation>
    </message>
    <message>
        <source>Any part</source>
        <translation>全部部分</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Any indicator</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Sure or doubtful</source>
        <translation>有无疑点</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Without doubt</source>
        <translation>无疑点</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>是否审核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>With notes or without</source>
        <translation>有无笔记</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>无笔记</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More · %1</source>
        <translation>更多 · %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>不限结论</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>无完成数</translation>
    </message>
    <message>
        <source>Filter by measure, part, indicator, doubt, review, notes and verdict</source>
        <translation>按度量、部分、指标、疑点、审核、笔记和结论筛选</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReportTabs</name>
    <message>
        <source>Open reports</source>
        <translation>已打开的报告</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <translation>前面的标签页</translation>
    </message>
    <message>
        <source>Tabs behind</source>
        <translation>后面的标签页</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReaderPage</name>
    <message>
        <source>Next statement</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Report of the year before</source>
        <translation>上一年的报告</translation>
    </message>
    <message>
        <source>Report of the year after</source>
        <translation>下一年的报告</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回判断</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>The figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Is it a figure of something?</source>
        <translation>是否指标数字</translation>
    </message>
    <message>
        <source>Words around it</source>
        <translation>前后用语</translation>
    </message>
    <message>
        <source>Its part in the sentence</source>
        <translation>句中作用</translation>
    </message>
    <message>
        <source>Target or outcome</source>
        <translation>目标或完成</translation>
    </message>
    <message>
        <source>Target without a number</source>
        <translation>无数字的目标</translation>
    </message>
    <message>
        <source>Words that name it</source>
        <translation>所指词语</translation>
    </message>
    <message>
        <source>Figures shared out</source>
        <translation>数字分配</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>度量方式</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>How firmly</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Floor and stretch</source>
        <translation>确保与力争</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>firmness</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主语</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>stretch above</source>
        <translation>力争，高于</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>It stands in a passage that is none of the report: a menu, a caption, a note.</source>
        <translation>所在段落不属于报告正文，如导航、图注、附注。</translation>
    </message>
    <message>
        <source>It numbers something, as in 第三次 or 前10强, and measures nothing.</source>
        <translation>是序数，如“第三次”“前10强”，不计量任何事物。</translation>
    </message>
    <message>
        <source>It has no unit, and nothing that it counts.</source>
        <translation>没有单位，也没有所计之物。</translation>
    </message>
    <message>
        <source>It is part of a name, as in PM2.5 or G20.</source>
        <translation>是名称的一部分，如“PM2.5”“G20”。</translation>
    </message>
    <message>
        <source>It names a class or a stage, as in 百亿级产业 or 二期.</source>
        <translation>表示等级或阶段，如“百亿级产业”“二期”。</translation>
    </message>
    <message>
        <source>It is a date or a time of day.</source>
        <translation>是日期或时刻。</translation>
    </message>
    <message>
        <source>It belongs to a programme or a slogan, as in 六大行动 or 三项工程.</source>
        <translation>属于工作提法，如“六大行动”“三项工程”。</translation>
    </message>
    <message>
        <source>It is part of another word, as in 十件民生实事.</source>
        <translation>是其他词语的一部分，如“十件民生实事”。</translation>
    </message>
    <message>
        <source>It counts rules or aspects, as in 5个方面, and no result.</source>
        <translation>计的是条款或方面，如“5个方面”，不是成果。</translation>
    </message>
    <message>
        <source>It says among how many, as in 首批4家之一, and no result.</source>
        <translation>说的是在多少之中，如“首批4家之一”，不是成果。</translation>
    </message>
    <message>
        <source>It counts what may be chosen, as in 12件候选项目.</source>
        <translation>计的是候选事项，如“12件候选项目”。</translation>
    </message>
    <message>
        <source>It counts places in a ranking, as in 上升11位.</source>
        <translation>计的是排名位次，如“上升11位”。</translation>
    </message>
    <message>
        <source>It is a word with zero, as in 零距离, and no number.</source>
        <translation>是带“零”字的词，如“零距离”，不是数字。</translation>
    </message>
    <message>
        <source>It says of how many; what was done stands behind it, as in 5条断头路打通4条.</source>
        <translation>说的是总数，完成数在其后，如“5条断头路打通4条”。</translation>
    </message>
    <message>
        <source>It is a threshold that says which things are meant, as in 10亿元以上项目.</source>
        <translation>是限定范围的门槛，如“10亿元以上项目”。</translation>
    </message>
    <message>
        <source>It describes a thing, as in 宽110米的绿道, and is neither promise nor result.</source>
        <translation>只是描述事物，如“宽110米的绿道”，既非目标也非成果。</translation>
    </message>
    <message>
        <source>It is a round amount in a name, as in 千亿斤粮食工程.</source>
        <translation>是名称中的概数，如“千亿斤粮食工程”。</translation>
    </message>
    <message>
        <source>It is where something started; the figure behind it is the result, as in 由45个工作日压缩至39个.</source>
        <translation>是起点数，其后的数字才是结果，如“由45个工作日压缩至39个”。</translation>
    </message>
    <message>
        <source>It is a length of time that describes or praises, as in 24小时自助服务.</source>
        <translation>是用来描述或强调的时长，如“24小时自助服务”。</translation>
    </message>
    <message>
        <source>among the main expected targets</source>
        <translation>主要预期目标之列</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is read as a statement.</source>
        <translation>“%1”已读作条目。</translation>
    </message>
    <message>
        <source>“%1” is no statement. %2</source>
        <translation>“%1”未列为条目：%2</translation>
    </message>
    <message>
        <source>“%1” is no statement.</source>
        <translation>“%1”未列为条目。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duixian::presentation::TraceView</name>
    <message>
        <source>What the program saw at the figure</source>
        <translation>程序对这个数字的判读</translation>
    </message>
    <message>
        <source>No figure stands here. Click on a figure in the text, or choose a statement.</source>
        <translation>这里没有数字。请点击正文中的数字，或选择一个条目。</translation>
    </message>
</context>
<context>
    <name>duixian::reader::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>duixian::review::StatementForm</name>
    <message>
        <source>plain</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>2021, or 2021-2025</source>
        <translation>2021，或 2021-2025</translation>
    </message>
    <message>
        <source>Say what is measured: the indicator is empty.</source>
        <translation>请填写指标：所衡量的是什么。</translation>
    </message>
    <message>
        <source>A value is no number. Write it without its unit, such as 12.5.</source>
        <translation>数值不是数字。请不带单位填写，如 12.5。</translation>
    </message>
    <message>
        <source>The period is no year. Write it as 2021, or as 2021-2025.</source>
        <translation>年份有误。请写作 2021 或 2021-2025。</translation>
    </message>
    <message>
        <source>%1, doubtful</source>
        <translation>%1，存疑</translation>
    </message>
</context>
<context>
    <name>duixian::review::ContextView</name>
    <message>
        <source>The paragraph with the figure</source>
        <translation>数字所在的段落</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewCard</name>
    <message>
        <source>Show in the report</source>
        <translation>在报告中查看</translation>
    </message>
    <message>
        <source>not saved: Enter saves, Esc takes it back</source>
        <translation>未保存：回车保存，Esc 还原</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ReviewDesk</name>
    <message>
        <source>accepting</source>
        <translation>正在确认</translation>
    </message>
    <message>
        <source>rejecting</source>
        <translation>正在否决</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) accepted</source>
        <translation>
            <numerusform>已确认 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) rejected</source>
        <translation>
            <numerusform>已否决 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes it back</source>
        <translation>可用“撤销”收回</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewHead</name>
    <message>
        <source>Of which reports</source>
        <translation>审核哪些报告</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>已审核与未审核</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计量方式</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>本地区</translation>
    </message>
    <message>
        <source>What the library lists</source>
        <translation>资料库筛选所列</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Doubtful or not</source>
        <translation>存疑与否</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Not doubtful</source>
        <translation>无疑</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>目标与完成</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>全部计量方式</translation>
    </message>
    <message>
        <source>Indicator, words or figure</source>
        <translation>指标、文字或数字</translation>
    </message>
    <message>
        <source>How much is reviewed</source>
        <translation>审核进度</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审核 %1 / %2</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewList</name>
    <message>
        <source>Statements to go over</source>
        <translation>待审核的条目</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewPage</name>
    <message>
        <source>Next report</source>
        <translation>下一份报告</translation>
    </message>
    <message>
        <source>Show all statements</source>
        <translation>显示全部条目</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中的%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>The report before with something to go over</source>
        <translation>前一份有待审核条目的报告</translation>
    </message>
    <message>
        <source>The next report with something to go over</source>
        <translation>下一份有待审核条目的报告</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>Says the same to all that the filter passes, as one step</source>
        <translation>对筛选出的全部条目作同一判断，作为一步</translation>
    </message>
    <message>
        <source>Judge all that the filter passes</source>
        <translation>判断筛选出的全部条目</translation>
    </message>
    <message>
        <source>Nothing to go over here</source>
        <translation>这里没有要审核的条目</translation>
    </message>
    <message>
        <source>All of these are reviewed</source>
        <translation>这些条目都已审核</translation>
    </message>
    <message>
        <source>No statement passes the filter.</source>
        <translation>没有符合筛选的条目。</translation>
    </message>
    <message>
        <source>What you said to them can be changed at any time: choose one in the list.</source>
        <translation>判断可随时更改：在列表中选一条即可。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln on screen</source>
        <translation>
            <numerusform>确认屏幕上的 %Ln 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::AboutDialog</name>
    <message>
        <source>About Duixian</source>
        <translation>关于兑现</translation>
    </message>
    <message>
        <source>What was promised, what was done</source>
        <translation>承诺了什么，做到了什么</translation>
    </message>
    <message>
        <source>Reads Chinese government work reports, finds what was promised and what was done, and sets them side by side. Nothing leaves this computer: the program makes no connection to any network.</source>
        <translation>阅读政府工作报告，找出承诺了什么、做到了什么，并把二者对照起来。所有内容都不会离开这台电脑：程序不连接任何网络。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>With thanks to the makers of %1.</source>
        <translation>感谢以下软件的作者：%1。</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>复制，用于报告问题(&amp;B)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ColoursPage</name>
    <message>
        <source>&amp;Reset the colours</source>
        <translation>恢复原来的颜色(&amp;R)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>In the light theme</source>
        <translation>浅色配色下</translation>
    </message>
    <message>
        <source>In the dark theme</source>
        <translation>深色配色下</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Found words</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Undecidable</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1: ground</source>
        <translation>%1：底色</translation>
    </message>
    <message>
        <source>%1: line</source>
        <translation>%1：线条</translation>
    </message>
    <message>
        <source>text %1, line %2</source>
        <translation>文字 %1，线条 %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>线条 %1</translation>
    </message>
    <message>
        <source>%1: hard to read</source>
        <translation>%1：不易看清</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PreferencesDialog</name>
    <message>
        <source>Show the first &amp;steps with the samples</source>
        <translation>打开示例时显示入门步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Text with &amp;serifs</source>
        <translation>正文用宋体(&amp;S)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>配色(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>Si&amp;ze of the letters:</source>
        <translation>字号(&amp;Z)：</translation>
    </message>
    <message>
        <source>Everything here applies at once. There is nothing to save: what you do to a library is in its file at the moment you do it.</source>
        <translation>这里的选择立即生效。不需要保存：您对资料库所做的一切，当时就已写入文件。</translation>
    </message>
    <message>
        <source>The best one here</source>
        <translation>本机最合适的</translation>
    </message>
    <message>
        <source>&amp;Without serifs:</source>
        <translation>黑体(&amp;W)：</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Where file dialogs begin. An empty field: in the folder of the last one.</source>
        <translation>文件对话框从哪个文件夹开始。留空：从上次的文件夹开始。</translation>
    </message>
    <message>
        <source>&amp;Reports to import:</source>
        <translation>要导入的报告(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Exports:</source>
        <translation>导出的文件(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Libraries:</source>
        <translation>资料库(&amp;L)：</translation>
    </message>
    <message>
        <source>Each day that a library is used, a copy of it is kept beside it: the last five, and one of each of the four weeks before. Copies that you make yourself are never cleared away.</source>
        <translation>使用资料库的每一天，都会在它旁边保留一份副本：最近五份，以及此前四周每周一份。您自己建立的副本永远不会被清除。</translation>
    </message>
    <message>
        <source>Restore &amp;points…</source>
        <translation>还原点(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>选择文件夹：%1</translation>
    </message>
    <message>
        <source>With seri&amp;fs:</source>
        <translation>宋体(&amp;F)：</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>评判</translation>
    </message>
</context>
<context>
    <name>duixian::shell::GuideBar</name>
    <message>
        <source>Click a figure that is lit up in the text: the list at the right says what it states. Orange is a target, blue an outcome.</source>
        <translation>点击正文中标亮的数字：右侧列表会说明它讲的是什么。橙色是目标，蓝色是完成情况。</translation>
    </message>
    <message>
        <source>Is it right? Press A to accept it, C to correct it, R to reject it; Ctrl+Z takes everything back.</source>
        <translation>认得对吗？按 A 确认，按 C 更正，按 R 否决；Ctrl+Z 可以全部撤销。</translation>
    </message>
    <message>
        <source>What came of the promises? Open “Plan and outcome” at the left edge (Ctrl+3). A click on a figure there leads back to its sentence.</source>
        <translation>承诺兑现得怎样？打开左侧的“计划与完成”（Ctrl+3）。点击其中的数字可以回到原句。</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>First steps, %1 of 3</source>
        <translation>入门步骤 %1 / 3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完毕</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册各页</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>not in the manual</source>
        <translation>手册中没有</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按键及其作用</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>按词语或按键筛选</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>In the text and the table</source>
        <translation>正文和表格中</translation>
    </message>
    <message>
        <source>The report of the year before</source>
        <translation>上一年的报告</translation>
    </message>
    <message>
        <source>The report of the year after</source>
        <translation>下一年的报告</translation>
    </message>
    <message>
        <source>Close what was opened last, back to the text</source>
        <translation>关闭最后打开的内容，回到正文</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较中</translation>
    </message>
    <message>
        <source>The next paragraphs that belong together</source>
        <translation>下一组对应的段落</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>上一组对应的段落</translation>
    </message>
    <message>
        <source>The next paragraph without a counterpart</source>
        <translation>下一个没有对应的段落</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一个没有对应的段落</translation>
    </message>
    <message>
        <source>Pin the marked paragraphs together, or take the pin out</source>
        <translation>把左右各自点选的段落钉在一起，或取下图钉</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右对调</translation>
    </message>
    <message>
        <source>The year before, on the side that has the keys</source>
        <translation>键盘所在一侧的上一年</translation>
    </message>
    <message>
        <source>The year after, on the side that has the keys</source>
        <translation>键盘所在一侧的下一年</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>图表中</translation>
    </message>
    <message>
        <source>The next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>The mark before</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Open the sentence of the mark</source>
        <translation>打开标记所在的句子</translation>
    </message>
    <message>
        <source>Write a note at the mark</source>
        <translation>在标记处添加注释</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>移除注释</translation>
    </message>
    <message>
        <source>In the panel</source>
        <translation>面板表中</translation>
    </message>
    <message>
        <source>Show the line as a chart</source>
        <translation>把这一行画成图表</translation>
    </message>
</context>
<context>
    <name>duixian::reader::TabCloseButton</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>duixian::shell::SecondReaderDesk</name>
    <message>
        <source>This is the library that is open. Choose the other person&apos;s.</source>
        <translation>这就是当前打开的库。请选择另一人的库。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::AgreementDialog</name>
    <message>
        <source>Both libraries are being read…</source>
        <translation>正在读取两个库…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Agreement by field</source>
        <translation>各字段的一致程度</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>全用我的(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>并入(&amp;B)</translation>
    </message>
    <message>
        <source>My decisions and those in “%1”</source>
        <translation>我的判断与“%1”中的判断</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement beyond chance, 1 where it is full, 0 where chance alone would give as much</source>
        <translation>Cohen κ 系数：扣除偶然因素后的一致程度，完全一致为 1，与偶然相当为 0</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>A statement at all</source>
        <translation>是否为条目</translation>
    </message>
    <message>
        <source>The two libraries have no report in common. Reports are the same by their file, or by place and years.</source>
        <translation>两个库没有相同的报告。文件相同，或地区与年份相同，才算同一份报告。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) are in both libraries.</source>
        <translation>
            <numerusform>两个库共有 %Ln 份报告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both of you judged %Ln statement(s).</source>
        <translation>
            <numerusform>双方都判断过的条目有 %Ln 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only you judged %Ln more,</source>
        <translation>
            <numerusform>只有您判断过的有 %Ln 条，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the other person %Ln.</source>
        <translation>
            <numerusform>只有对方判断过的有 %Ln 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln of their decisions are not in your text; those are left out.</source>
        <translation>
            <numerusform>对方有 %Ln 条判断的原文不在您的文本中，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>You differ nowhere</source>
        <translation>没有分歧</translation>
    </message>
    <message numerus="yes">
        <source>You differ on %Ln statement(s): choose whose word holds</source>
        <translation>
            <numerusform>有 %Ln 条条目存在分歧：请选择以谁为准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also bring in what only the other person judged (%Ln)</source>
        <translation>
            <numerusform>同时并入只有对方判断过的（%Ln 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>NoteColumns</name>
    <message>
        <source>the whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>These words are not in the text as it is read now.</source>
        <translation>现在读到的文本中已没有这些字句。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>所在字句</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>NotingWords</name>
    <message>
        <source>Re&amp;mark…</source>
        <translation>批注(&amp;M)…</translation>
    </message>
    <message>
        <source>Change the re&amp;mark…</source>
        <translation>修改批注(&amp;M)…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Take the sta&amp;r away</source>
        <translation>取消星标(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>加星标(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::RemarkDialog</name>
    <message>
        <source>Remark</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duixian::shell::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
</context>
<context>
    <name>duixian::shell::NotesDialog</name>
    <message>
        <source>Notes and tags</source>
        <translation>批注与标签</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到原文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Rename the &amp;tag…</source>
        <translation>重命名标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>筛选批注与标签</translation>
    </message>
</context>
<context>
    <name>duixian::shell::NotesDesk</name>
    <message>
        <source>Rename the tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>New name, everywhere in the library:</source>
        <translation>新名称（全库生效）：</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>批注与标签</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewDelegate</name>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
</context>
<context>
    <name>ReportPrint</name>
    <message>
        <source>Statements</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PrintDesk</name>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>S&amp;ave as PDF…</source>
        <translation>另存为 PDF(&amp;A)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::shell::VerdictsPage</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Tolerance for “about” (左右):</source>
        <translation>“左右”的容差(&amp;T)：</translation>
    </message>
    <message>
        <source>By so much of its number a target with “about” may be missed and still counts as reached. A chart in which it may have decided says so at its foot.</source>
        <translation>带“左右”的目标，相差不超过其数值的这一比例，仍算达到。容差可能起了作用的图表会在图下注明。</translation>
    </message>
    <message>
        <source>Verdicts go by the numbers alone. A target is reached where the outcome is at or above it; where less is better (unemployment, energy use) or a fall is promised, at or below it; of a range, from its nearer end on. An outcome that is only a bound decides where its bound does. Without numbers, or with units that can&apos;t be brought together, the verdict is “undecidable”.</source>
        <translation>是否达到只按数字评判：完成不低于目标即为达到；越低越好的指标（失业率、能耗等）和承诺下降的目标，不高于目标即为达到；目标为区间的，到达较近一端即为达到。完成只有上限或下限的，以该界限能否判定为准。没有数字或单位无法换算的，结论为“无法判断”。</translation>
    </message>
</context>
<context>
    <name>PairWording</name>
    <message>
        <source>behind schedule</source>
        <translation>欠进度</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>达进度</translation>
    </message>
    <message>
        <source>ahead of schedule</source>
        <translation>超进度</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done early</source>
        <translation>提前完成</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其它</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>无完成数</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Reached where the outcome is at or above the target.</source>
        <translation>完成不低于目标即为达到。</translation>
    </message>
    <message>
        <source>The target is an upper limit: reached where the outcome is at or below it.</source>
        <translation>目标为上限，完成不高于目标即为达到。</translation>
    </message>
    <message>
        <source>A fall is the target: reached where the outcome falls as far or further.</source>
        <translation>目标为下降，降幅不小于目标即为达到。</translation>
    </message>
    <message>
        <source>Less is better: reached where the outcome is at or below the target.</source>
        <translation>该指标越低越好，完成不高于目标即为达到。</translation>
    </message>
    <message>
        <source>The target is a range: reached from its upper end down.</source>
        <translation>目标为区间，完成不高于上限即为达到。</translation>
    </message>
    <message>
        <source>The target is a range: reached from its lower end up.</source>
        <translation>目标为区间，完成不低于下限即为达到。</translation>
    </message>
    <message>
        <source>The outcome is itself only a bound, and that does not decide.</source>
        <translation>完成只给出上限或下限，据此无法判断。</translation>
    </message>
    <message>
        <source>There is no number to be compared with.</source>
        <translation>没有可以比较的数字。</translation>
    </message>
    <message>
        <source>The units can&apos;t be brought together.</source>
        <translation>计量单位无法换算。</translation>
    </message>
    <message>
        <source>Overruled by a person: %1</source>
        <translation>人工改判，理由：%1</translation>
    </message>
    <message>
        <source>A person says that the two belong together.</source>
        <translation>人工确认两者对应。</translation>
    </message>
    <message>
        <source>State of the task: %1</source>
        <translation>任务进度：%1</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <comment>a share of the target</comment>
        <translation>（%1 %）</translation>
    </message>
    <message>
        <source>%1 About (左右) may be missed by %2 % of the target: a setting.</source>
        <comment>a rule, a number</comment>
        <translation>%1“左右”按设置允许相差目标值的 %2 %。</translation>
    </message>
    <message>
        <source>No outcome: %1.</source>
        <comment>a reason</comment>
        <translation>无完成数：%1。</translation>
    </message>
    <message>
        <source>%1 On the way, for %2: %3.</source>
        <comment>why there is no outcome, a year, a figure</comment>
        <translation>%1进展：%2为%3。</translation>
    </message>
    <message>
        <source>%1 target %2</source>
        <comment>a year, a figure</comment>
        <translation>%1年目标 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a target, why it has no outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → outcome %2</source>
        <comment>a target, a figure</comment>
        <translation>%1 → 完成 %2</translation>
    </message>
    <message>
        <source>a person&apos;s verdict</source>
        <translation>人工改判</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>Go to the &amp;other end</source>
        <translation>转到另一端(&amp;O)</translation>
    </message>
    <message>
        <source>Pa&amp;ir</source>
        <translation>配对(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Confirm the pair</source>
        <translation>确认配对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Part the pair</source>
        <translation>拆开配对(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Join with…</source>
        <translation>另行配对(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Overrule the verdict…</source>
        <translation>改判(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take back what was said</source>
        <translation>撤回判断(&amp;T)</translation>
    </message>
</context>
<context>
    <name>duixian::reader::PairDetail</name>
    <message>
        <source>Go to the outcome</source>
        <translation>转到完成情况</translation>
    </message>
    <message>
        <source>Go to the target</source>
        <translation>转到目标</translation>
    </message>
    <message>
        <source>Go to the target “%1”</source>
        <translation>转到目标“%1”</translation>
    </message>
    <message>
        <source>%1 (key O)</source>
        <translation>%1（O 键）</translation>
    </message>
</context>
<context>
    <name>duixian::shell::JoinDialog</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Statements to be joined with</source>
        <translation>可以配对的条目</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>配对(&amp;J)</translation>
    </message>
    <message>
        <source>Join a target with its outcome</source>
        <translation>为目标配上完成情况</translation>
    </message>
    <message>
        <source>Join an outcome with its target</source>
        <translation>为完成情况配上目标</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按字词筛选</translation>
    </message>
    <message>
        <source>The library holds no later report of this place.</source>
        <translation>资料库中没有该地区以后年份的报告。</translation>
    </message>
    <message>
        <source>The library holds no earlier report of this place.</source>
        <translation>资料库中没有该地区以前年份的报告。</translation>
    </message>
    <message>
        <source>Nothing in this report has these words.</source>
        <translation>这份报告中没有含这些字词的条目。</translation>
    </message>
</context>
<context>
    <name>duixian::shell::OverruleDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Overrule a verdict</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the numbers do not decide here</source>
        <translation>为什么这里不能只看数字</translation>
    </message>
    <message>
        <source>✓ &amp;Reached</source>
        <translation>✓ 达到(&amp;R)</translation>
    </message>
    <message>
        <source>✗ &amp;Not reached</source>
        <translation>✗ 未达到(&amp;N)</translation>
    </message>
    <message>
        <source>? &amp;Undecidable</source>
        <translation>? 无法判断(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>理由(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PairDesk</name>
    <message>
        <source>The pairs of this report are still being looked for.</source>
        <translation>正在查找这份报告的配对。</translation>
    </message>
    <message>
        <source>This target has no pair.</source>
        <translation>这个目标没有配对。</translation>
    </message>
    <message>
        <source>This outcome answers no target of an earlier report.</source>
        <translation>这一完成情况不对应以前报告的任何目标。</translation>
    </message>
</context>
<context>
    <name>PairSums</name>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without outcome</source>
        <translation>%1 无完成数</translation>
    </message>
</context>
<context>
    <name>PairShortWords</name>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>indicator dropped</source>
        <translation>指标不再出现</translation>
    </message>
    <message>
        <source>unit changed</source>
        <translation>单位改变</translation>
    </message>
    <message>
        <source>no next report</source>
        <translation>无下一份报告</translation>
    </message>
    <message>
        <source>target for a term</source>
        <translation>跨年度目标</translation>
    </message>
    <message>
        <source>parted by you</source>
        <translation>由您拆开</translation>
    </message>
    <message>
        <source>at least the target</source>
        <translation>不低于目标</translation>
    </message>
    <message>
        <source>at most the target</source>
        <translation>不高于目标</translation>
    </message>
    <message>
        <source>from the nearer end of the range</source>
        <translation>达到区间近端</translation>
    </message>
    <message>
        <source>the outcome is only a bound</source>
        <translation>完成数只是界限</translation>
    </message>
    <message>
        <source>no number to go by</source>
        <translation>没有可比的数字</translation>
    </message>
    <message>
        <source>units can&apos;t be compared</source>
        <translation>单位无法比较</translation>
    </message>
    <message>
        <source>your verdict</source>
        <translation>您的判定</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>写明</translation>
    </message>
    <message>
        <source>declared as not set</source>
        <translation>声明不设</translation>
    </message>
    <message>
        <source>not mentioned, though it was the year before</source>
        <translation>上年有、本年未提</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>report missing</source>
        <translation>缺报告</translation>
    </message>
</context>
<context>
    <name>PairColumns</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>目标上限</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>目标单位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Target as written</source>
        <translation>目标原文</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Unit of the outcome</source>
        <translation>完成单位</translation>
    </message>
    <message>
        <source>Outcome as written</source>
        <translation>完成原文</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>无完成数的原因</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Difference in words</source>
        <translation>差额（文字）</translation>
    </message>
    <message>
        <source>Report of the target</source>
        <translation>目标所在报告</translation>
    </message>
    <message>
        <source>Report of the outcome</source>
        <translation>完成所在报告</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Unit of the second source</source>
        <translation>其他来源单位</translation>
    </message>
    <message>
        <source>Name of the second source</source>
        <translation>其他来源名称</translation>
    </message>
    <message>
        <source>Second source less outcome</source>
        <translation>其他来源减完成</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>judged: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Person&apos;s word</source>
        <translation>人工意见</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PairFilterBar</name>
    <message>
        <source>What became of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>Year of the target</source>
        <translation>目标年份</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>谁的意见</translation>
    </message>
    <message>
        <source>Place, indicator or figure</source>
        <translation>地方、指标或数字</translation>
    </message>
    <message>
        <source>Whatever became of it</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>无完成数</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Whoever said so</source>
        <translation>人工或程序</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>有人工意见</translation>
    </message>
    <message>
        <source>The program alone</source>
        <translation>仅由程序</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::ExportButton</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>Table (Excel)…</source>
        <translation>表格（Excel）…</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save or copy the table as it is shown</source>
        <translation>按所见保存或复制此表</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::SentenceView</name>
    <message>
        <source>The sentence of the target</source>
        <translation>目标所在的句子</translation>
    </message>
    <message>
        <source>The sentence of the outcome</source>
        <translation>完成所在的句子</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PairDetail</name>
    <message>
        <source>Read it there</source>
        <translation>到原文阅读</translation>
    </message>
    <message>
        <source>Next report: %1</source>
        <translation>下一份报告：%1</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PairView</name>
    <message>
        <source>Targets and what came of them</source>
        <translation>目标及其完成情况</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>No target is like this. Take something out of the filter.</source>
        <translation>没有这样的目标。请放宽筛选条件。</translation>
    </message>
    <message>
        <source>Pairs are being made…</source>
        <translation>正在配对……</translation>
    </message>
    <message>
        <source>No report of this scope sets a target.</source>
        <translation>此范围内没有报告提出目标。</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::TaskTableModel</name>
    <message>
        <source>F2 or a double click to write here</source>
        <translation>按 F2 或双击填写</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Outcome in short</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Target as a number</source>
        <translation>目标数值</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>目标单位</translation>
    </message>
    <message>
        <source>Outcome as a number</source>
        <translation>完成数值</translation>
    </message>
    <message>
        <source>Unit of the outcome</source>
        <translation>完成单位</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::TaskView</name>
    <message>
        <source>Task sheet</source>
        <translation>任务分解表</translation>
    </message>
    <message>
        <source>This report sets no target.</source>
        <translation>这份报告没有提出目标。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a responsible unit</source>
        <translation>%1 项未填责任单位</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::MentionTableModel</name>
    <message>
        <source>New this year: the report before has none.</source>
        <translation>本年新增：上一份报告没有。</translation>
    </message>
    <message>
        <source>Dropped this year: the report before had one.</source>
        <translation>本年不再提：上一份报告有。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::MentionLegend</name>
    <message>
        <source>What the signs stand for: %1</source>
        <translation>符号含义：%1</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>本年新增</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::SilenceView</name>
    <message>
        <source>Targets or outcomes</source>
        <translation>目标或完成</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>哪些指标</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What is stated and what is passed over</source>
        <translation>写明的与未提的</translation>
    </message>
    <message>
        <source>Place or indicator</source>
        <translation>地方或指标</translation>
    </message>
    <message>
        <source>Standard indicators</source>
        <translation>标准指标</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>New or not</source>
        <translation>不论变化</translation>
    </message>
    <message>
        <source>New this year</source>
        <translation>本年新增</translation>
    </message>
    <message>
        <source>Dropped this year</source>
        <translation>本年不再提</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln 行指标</numerusform>
        </translation>
    </message>
    <message>
        <source>new in %1: %2</source>
        <translation>%1 年新增 %2</translation>
    </message>
    <message>
        <source>dropped in %1: %2</source>
        <translation>%1 年不再提 %2</translation>
    </message>
    <message>
        <source>No indicator is like this. Take something out of the filter.</source>
        <translation>没有这样的指标。请放宽筛选条件。</translation>
    </message>
    <message>
        <source>Reports are being gone through…</source>
        <translation>正在查阅各报告……</translation>
    </message>
    <message>
        <source>No report of this scope states an indicator.</source>
        <translation>此范围内没有报告写明指标。</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::CoverageTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>new term</source>
        <translation>换届</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln report(s)</source>
        <translation>
            <numerusform>%1，%Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 targets, %2 outcomes</source>
        <translation>目标 %1 个，完成 %2 个</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places have a report</source>
        <translation>%1 年：%3 个地方中 %2 个有报告</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::CoverageLegend</name>
    <message>
        <source>A disc: a report is there. A disc with a ring: one of a new term. Hatched: missing.</source>
        <translation>实心圆：有报告；带环：换届报告；斜线：缺报告。</translation>
    </message>
    <message>
        <source>report there</source>
        <translation>有报告</translation>
    </message>
    <message>
        <source>of a new term</source>
        <translation>换届报告</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::CoverageView</name>
    <message>
        <source>Places and years of the library</source>
        <translation>资料库的地方与年份</translation>
    </message>
    <message>
        <source>No report of this scope has a place and years.</source>
        <translation>此范围内没有地方和年份明确的报告。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 个地方</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reports there</source>
        <translation>%2 份中有 %1 份</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1 份</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Import reports for %1…</source>
        <translation>为%1导入报告…</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlanPage</name>
    <message>
        <source>Of which reports</source>
        <translation>哪些报告</translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlanDesk</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Task sheet</source>
        <translation>任务分解表</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>未提</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>task sheet</source>
        <translation>任务分解表</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>未提</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>覆盖</translation>
    </message>
    <message numerus="yes">
        <source>Selected in the library: %Ln report(s)</source>
        <translation>
            <numerusform>资料库中选中的 %Ln 份</numerusform>
        </translation>
    </message>
    <message>
        <source>What the library lists</source>
        <translation>资料库中列出的</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>duixian::shell::FiguresDialog</name>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件缺少“%1”列。</translation>
    </message>
    <message>
        <source>Nothing stands under “%1”.</source>
        <translation>“%1”一栏为空。</translation>
    </message>
    <message>
        <source>“%1” is no year. Write 2020, or 2016-2020.</source>
        <translation>“%1”不是年份。请写 2020 或 2016-2020。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits with a point.</source>
        <translation>“%1”不是数字。请用数字和小数点书写。</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>没有名为“%1”的地方。</translation>
    </message>
    <message>
        <source>Several places are called “%1”. Write the city or the province in front.</source>
        <translation>名为“%1”的地方不止一个。请在前面写明所属省市。</translation>
    </message>
    <message>
        <source>More stands there than there are columns, from “%1” on. A comma in a field has to stand in quotation marks.</source>
        <translation>从“%1”起内容多于列数。栏内的逗号须放在引号里。</translation>
    </message>
    <message>
        <source>Nothing closes the quotation mark; from here on the file is not read.</source>
        <translation>引号没有闭合；从此行起文件未读入。</translation>
    </message>
    <message>
        <source>An earlier line says the same place, indicator, year and source.</source>
        <translation>前面已有一行写明同一地方、指标、年份和来源。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Lines that can&apos;t be taken</source>
        <translation>无法采用的行</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Sources that are in</source>
        <translation>已有来源</translation>
    </message>
    <message>
        <source>&amp;Choose a file (CSV)…</source>
        <translation>选择文件（CSV）(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove the source</source>
        <translation>移除此来源(&amp;R)</translation>
    </message>
    <message>
        <source>Figures of another source</source>
        <translation>其他来源的数字</translation>
    </message>
    <message>
        <source>Figures of a yearbook or a bulletin stand beside what the reports say; both are kept, and a difference that rounding can&apos;t explain is marked.</source>
        <translation>年鉴或公报的数字与报告所述并列，两者都保留；四舍五入解释不了的差异会标出。</translation>
    </message>
    <message>
        <source>place,indicator,year,value,unit,source
青禾区,地区生产总值,2018,449.6,亿元,2019年统计年鉴
青禾区,地区生产总值,2018,9.4,%,2019年统计年鉴</source>
        <translation>地方,指标,年份,数值,单位,来源
青禾区,地区生产总值,2018,449.6,亿元,2019年统计年鉴
青禾区,地区生产总值,2018,9.4,%,2019年统计年鉴</translation>
    </message>
    <message>
        <source>The file has these columns, in any order, with English or Chinese names</source>
        <translation>文件须有以下各列，次序不限，列名可用中文或英文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) can&apos;t be taken</source>
        <translation>
            <numerusform>%Ln 行无法采用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %Ln figure(s)</source>
        <translation>
            <numerusform>导入 %Ln 个数字(&amp;B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>ratio to target</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>amplification</source>
        <translation>层层加码</translation>
    </message>
    <message>
        <source>ratchet</source>
        <translation>棘轮</translation>
    </message>
    <message>
        <source>years unchanged</source>
        <translation>连续未变年数</translation>
    </message>
    <message>
        <source>deviation = outcome − target</source>
        <translation>偏差 = 完成 − 目标</translation>
    </message>
    <message>
        <source>ratio = outcome ÷ target</source>
        <translation>完成率 = 完成 ÷ 目标</translation>
    </message>
    <message>
        <source>amplification = target − target of the next higher level</source>
        <translation>层层加码 = 本级目标 − 上一级目标</translation>
    </message>
    <message>
        <source>ratchet = target − target of the year before</source>
        <translation>棘轮 = 本年目标 − 上年目标</translation>
    </message>
    <message>
        <source>years unchanged = years in a row with the same target, this one among them</source>
        <translation>连续未变年数 = 目标数值连续相同的年数（含本年）</translation>
    </message>
    <message>
        <source>%1: outcome less target, %2</source>
        <comment>growth, %: outcome less target, percentage points</comment>
        <translation>%1：完成减目标，%2</translation>
    </message>
    <message>
        <source>%1: outcome as a share of the target</source>
        <comment>growth, %: …</comment>
        <translation>%1：完成占目标的百分比</translation>
    </message>
    <message>
        <source>%1: target less that of the next higher level, %2</source>
        <translation>%1：本级目标减上一级目标，%2</translation>
    </message>
    <message>
        <source>%1: target less that of the year before, %2</source>
        <translation>%1：本年目标减上年目标，%2</translation>
    </message>
    <message>
        <source>%1: years in a row with the same target</source>
        <translation>%1：目标连续相同的年数</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: not to be reckoned, a figure is missing</source>
        <translation>%1：缺少数字，无法计算</translation>
    </message>
    <message>
        <source>deviation = %1 − %2 = %3</source>
        <comment>outcome, target, result</comment>
        <translation>偏差 = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>ratio = %1 ÷ %2 = %3</source>
        <comment>outcome, target, result</comment>
        <translation>完成率 = %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>amplification = %1 − %2 (%3) = %4</source>
        <comment>own target, upper target, upper level, result</comment>
        <translation>层层加码 = %1 − %2（%3）= %4</translation>
    </message>
    <message>
        <source>ratchet = %1 − %2 = %3</source>
        <comment>target, target of the year before, result</comment>
        <translation>棘轮 = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>deviation of the year before: %1</source>
        <translation>上年偏差：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in a row with this target</source>
        <translation>
            <numerusform>目标连续 %n 年相同</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>与目标持平</translation>
    </message>
    <message>
        <source>as the level above</source>
        <translation>与上级目标持平</translation>
    </message>
    <message>
        <source>as the year before</source>
        <translation>与上年目标持平</translation>
    </message>
</context>
<context>
    <name>duixian::charts::FigureExport</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Export the figure…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save or copy the chart and its table</source>
        <translation>保存或复制图表及其表格</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 PNG…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 SVG…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>文档 PDF…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Table (Excel)…</source>
        <translation>表格 Excel…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy drawing (SVG)</source>
        <translation>复制矢量图 SVG</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>A figure of %1 pixels is too small to read. Make it at least %2 pixels wide and high.</source>
        <translation>%1 像素的图太小，无法辨认。宽和高至少要有 %2 像素。</translation>
    </message>
    <message>
        <source>A figure of %1 pixels is too large: no side may be longer than %2. Choose a smaller size or fewer dots per inch.</source>
        <translation>%1 像素的图太大：任何一边不得超过 %2 像素。请减小尺寸或降低每英寸点数。</translation>
    </message>
    <message>
        <source>A picture of %1 pixels takes too much memory. Choose a smaller size or fewer dots per inch, or save a drawing (SVG, PDF): it is sharp at every size.</source>
        <translation>%1 像素的图片占用内存过多。请减小尺寸或降低每英寸点数，或者保存为矢量图（SVG、PDF），它在任何尺寸下都清晰。</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 × %4 cm · %5 dpi</source>
        <translation>%1 × %2 像素 · %3 × %4 厘米 · %5 dpi</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>There is not enough memory to draw the figure. Choose a smaller size or fewer dots per inch.</source>
        <translation>内存不足，无法绘制该图。请减小尺寸或降低每英寸点数。</translation>
    </message>
    <message>
        <source>An older file of that name is as it was.</source>
        <translation>原有的同名文件没有改动。</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Single column, %1 cm, %2 dpi</source>
        <translation>单栏，%1 厘米，%2 dpi</translation>
    </message>
    <message>
        <source>Double column, %1 cm, %2 dpi</source>
        <translation>双栏，%1 厘米，%2 dpi</translation>
    </message>
</context>
<context>
    <name>duixian::charts::FigureDialog</name>
    <message>
        <source>My own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 PNG</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 SVG</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文档 PDF</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>as &amp;needed</source>
        <translation>按需(&amp;N)</translation>
    </message>
    <message>
        <source>As high as the chart needs</source>
        <translation>图表需要多高就多高</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>greys, for print</source>
        <translation>灰度，供印刷</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, of letters</comment>
        <translation> 磅</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> 厘米</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>用途(&amp;F)：</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>格式(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Lengths in:</source>
        <translation>长度单位(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>高度(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>每英寸点数(&amp;D)：</translation>
    </message>
    <message>
        <source>Lette&amp;rs:</source>
        <translation>字号(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>背景(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>副标题(&amp;U)：</translation>
    </message>
    <message>
        <source>What the figure will look like</source>
        <translation>图形的预览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message>
        <source>change of the target</source>
        <translation>目标较上年变动</translation>
    </message>
    <message>
        <source>deviation of the year before</source>
        <translation>上年偏差</translation>
    </message>
</context>
<context>
    <name>ComparedWords</name>
    <message>
        <source>several years</source>
        <translation>多年</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <translation>较%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more figure(s) in this report</source>
        <translation>
            <numerusform>本报告另有 %Ln 处数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Against %1: %2, %3</source>
        <translation>较%1：%2，%3</translation>
    </message>
    <message>
        <source>* A bound counts with its number, a range with its lower end.</source>
        <translation>* 有界限的按其数字计，区间按下限计。</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>%1 beside %2</source>
        <translation>%1与%2并排比较</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) side by side</source>
        <translation>
            <numerusform>%Ln 份报告并排比较</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison of government work reports</source>
        <translation>政府工作报告比较</translation>
    </message>
    <message>
        <source>The reports</source>
        <translation>报告来源</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>reviews %1</source>
        <translation>回顾 %1</translation>
    </message>
    <message>
        <source>plans %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>%1 导入</translation>
    </message>
    <message>
        <source>read by rules %1</source>
        <translation>规则版本 %1</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>比较方法</translation>
    </message>
    <message>
        <source>Figures are read from the texts by rules: which indicator they are of, whether they are promised or reported, for which year. What a person accepted, corrected or rejected in the library goes before what the rules say.</source>
        <translation>数字由规则从原文中读出：属于哪项指标、是目标还是完成、针对哪一年。凡在资料库中由人工确认、更正或否决的，均以人工为准。</translation>
    </message>
    <message>
        <source>A target is joined with the outcome that answers it by the names of both, their measure and their time; whether it was reached has no say in it. Other paragraphs are joined where both state figures of one indicator, where much of their words is the same when figures are left aside, or where they speak of one field of work. A paragraph has at most three counterparts beside those that a person joined by hand; what a person joined goes before all else.</source>
        <translation>目标与回应它的完成数按名称、口径和时间配对，是否达成不影响配对。其他段落在以下情形下对应：两段都有同一指标的数字；除数字外文字大部分相同；谈的是同一工作领域。除人工对上的以外，一个段落最多有三个对应段落；人工对上的优先于一切。</translation>
    </message>
    <message>
        <source>In the table a figure is set against another one only in the same measure and unit; ≈ stands where one of the two is a bound or a range, so that the difference is not exact.</source>
        <translation>表中只有口径和单位相同的数字才相互比较；两数之一为上下限或区间、差值并非精确值时，前面标 ≈。</translation>
    </message>
    <message>
        <source>What the program does not know: whether two figures that bear one name were counted in the same way, whether a figure was revised later, and what was done that no report tells. That a paragraph has no counterpart means that none was found, not that the matter was dropped. Where it counts, read the sentence.</source>
        <translation>程序不知道的：同名的两个数字统计口径是否一致，数字后来是否修订，以及报告没有写到的工作。某段没有对应段落，只表示没有找到，并不表示此事不再提。要紧之处，请看原句。</translation>
    </message>
    <message>
        <source>Duixian %1, rules %2</source>
        <translation>兑现 %1，规则版本 %2</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>数字概览</translation>
    </message>
    <message>
        <source>%1: %2 of %3 paragraphs have a counterpart.</source>
        <translation>%1：%3 个段落中有 %2 个有对应段落。</translation>
    </message>
    <message>
        <source>What joins them: %1.</source>
        <translation>对应依据：%1。</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>How much of %2 stood in %1 already, by characters of its sentences:</source>
        <translation>%2 中有多少在 %1 中已经写过（按句子字数）：</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 的部分</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Passages beside each other</source>
        <translation>对应段落</translation>
    </message>
    <message>
        <source>In the order of %1. ◇ marks what is promised, ● what is reported.</source>
        <translation>按 %1 的顺序排列。◇ 标目标，● 标完成。</translation>
    </message>
    <message>
        <source>Only what is joined by a target and its outcome, by an indicator or by hand.</source>
        <translation>只列由目标与完成、同一指标或人工对上的段落。</translation>
    </message>
    <message>
        <source>No paragraphs belong together.</source>
        <translation>没有相互对应的段落。</translation>
    </message>
    <message>
        <source>Without counterpart</source>
        <translation>没有对应</translation>
    </message>
    <message>
        <source>%1: every paragraph has a counterpart.</source>
        <translation>%1：每个段落都有对应。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>over several years</source>
        <translation>跨多年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more indicator(s) stand in one report only.</source>
        <translation>
            <numerusform>另有 %Ln 项指标只在一份报告中出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator has figures to be set beside each other.</source>
        <translation>没有可以并排比较的指标数字。</translation>
    </message>
    <message>
        <source>Below a figure: the difference from the report before it.</source>
        <translation>数字下方：与前一份报告的差值。</translation>
    </message>
    <message>
        <source>Below a figure: the difference from the first report.</source>
        <translation>数字下方：与第一份报告的差值。</translation>
    </message>
    <message>
        <source>Where the figures stand</source>
        <translation>数字出处</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Report and part</source>
        <translation>报告与部分</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more time(s)</source>
        <translation>
            <numerusform>另有 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>个百分点</translation>
    </message>
</context>
<context>
    <name>HistogramFigure</name>
    <message>
        <source>below the target: %1 (%2 %)</source>
        <comment>a count, a share</comment>
        <translation>低于目标 %1 项（%2%）</translation>
    </message>
    <message>
        <source>on it: %1 (%2 %)</source>
        <comment>on the target: a count, a share</comment>
        <translation>持平 %1 项（%2%）</translation>
    </message>
    <message>
        <source>above it: %1 (%2 %)</source>
        <comment>above the target: a count, a share</comment>
        <translation>高于目标 %1 项（%2%）</translation>
    </message>
</context>
<context>
    <name>JointWords</name>
    <message>
        <source>Pinned by hand</source>
        <translation>人工钉住</translation>
    </message>
    <message>
        <source>Target and outcome</source>
        <translation>目标与完成</translation>
    </message>
    <message>
        <source>Same indicator</source>
        <translation>同一指标</translation>
    </message>
    <message>
        <source>Much the same words</source>
        <translation>用语大致相同</translation>
    </message>
    <message>
        <source>Same theme</source>
        <translation>同一主题</translation>
    </message>
    <message>
        <source>Parts that correspond</source>
        <translation>对应的部分</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>图钉</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>目标与完成</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duixian::shell::DataDialog</name>
    <message>
        <source>One table (CSV)</source>
        <translation>单张表（CSV）</translation>
    </message>
    <message>
        <source>Plain text that every program reads: raw numbers, the unit in a column of its own. A cell that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>各种程序都能读的纯文本：数字不加修饰，单位单独成列。电子表格会当作公式的单元格，前面加一个撇号。</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>One table (Excel)</source>
        <translation>单张表（Excel）</translation>
    </message>
    <message>
        <source>A workbook with one sheet for Excel, WPS and LibreOffice; numbers stay numbers.</source>
        <translation>供 Excel、WPS、LibreOffice 使用的单表工作簿，数字仍是数字。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>One table (lines of JSON)</source>
        <translation>单张表（JSON 行）</translation>
    </message>
    <message>
        <source>One object a line, for programs; the same lines as on the command line.</source>
        <translation>每行一个对象，供程序读取，与命令行输出相同。</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Data package (zip)</source>
        <translation>数据包（zip）</translation>
    </message>
    <message>
        <source>All that research needs, for pandas, R and Stata: panel in long and wide form, statements, pairs, reports with their passports, a codebook, and a README with versions and a citation line.</source>
        <translation>研究所需的全部内容，供 pandas、R、Stata 使用：长、宽两种面板，条目，配对，报告及其来历，编码手册，以及写明版本和引用格式的 README。</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Data package (folder)</source>
        <translation>数据包（文件夹）</translation>
    </message>
    <message>
        <source>The same as files in a new folder. A folder that holds anything else is left alone.</source>
        <translation>内容相同，以文件形式放入新文件夹。已有其他内容的文件夹不会改动。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>Project for text analysis (REFI-QDA)</source>
        <translation>文本分析项目（REFI-QDA）</translation>
    </message>
    <message>
        <source>The texts with every statement as a coding, for NVivo, ATLAS.ti, MAXQDA and QualCoder.</source>
        <translation>报告全文，每个条目作为一处编码，供 NVivo、ATLAS.ti、MAXQDA、QualCoder 使用。</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 项目</translation>
    </message>
    <message>
        <source>Statements: each figure with its words</source>
        <translation>条目：每个数字及其原文</translation>
    </message>
    <message>
        <source>Pairs: each target with what came of it</source>
        <translation>配对：每项目标及其完成情况</translation>
    </message>
    <message>
        <source>Panel: place, indicator and year, with the measures</source>
        <translation>面板：地方、指标、年份，附各项计算量</translation>
    </message>
    <message>
        <source>Task sheets</source>
        <translation>任务分解表</translation>
    </message>
    <message>
        <source>Silence: what is stated and what is passed over</source>
        <translation>未提：写明的与略过的</translation>
    </message>
    <message>
        <source>Coverage: reports by place and year</source>
        <translation>覆盖：各地各年的报告</translation>
    </message>
    <message>
        <source>Figures of other sources</source>
        <translation>其他来源的数字</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>表(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, so that Excel reads the Chinese right</source>
        <translation>加字节序标记，便于 Excel 正确显示中文(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Reports:</source>
        <translation>报告(&amp;R)：</translation>
    </message>
    <message numerus="yes">
        <source>The whole library (%Ln report(s))</source>
        <translation>
            <numerusform>整个资料库（%Ln 份报告）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those chosen in the tree (%Ln report(s))</source>
        <translation>
            <numerusform>左侧选中的（%Ln 份报告）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::DataDesk</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>A sheet takes no more than 1,048,576 rows, and this table has more. Choose CSV, or fewer reports.</source>
        <translation>一张工作表最多 1,048,576 行，这张表超过了。请改选 CSV，或减少报告。</translation>
    </message>
</context>
<context>
    <name>duixian::charts::ChartTable</name>
    <message>
        <source>What the chart shows, as a table</source>
        <translation>图表内容的表格</translation>
    </message>
</context>
<context>
    <name>duixian::charts::PlacePicker</name>
    <message>
        <source>filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter of the places</source>
        <translation>筛选地方</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose all places in sight</source>
        <translation>选中所列的全部地方</translation>
    </message>
    <message>
        <source>Choose no place in sight</source>
        <translation>不选所列的任何地方</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>places</comment>
        <translation>已选 %1／%2</translation>
    </message>
</context>
<context>
    <name>duixian::charts::IndicatorPicker</name>
    <message>
        <source>filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>All</source>
        <comment>indicators</comment>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <comment>indicators</comment>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Tick all indicators in sight</source>
        <translation>勾选所列的全部指标</translation>
    </message>
    <message>
        <source>Tick no indicator in sight</source>
        <translation>不勾选所列的任何指标</translation>
    </message>
    <message>
        <source>%1 (no figure)</source>
        <comment>an indicator</comment>
        <translation>%1（无数字）</translation>
    </message>
    <message>
        <source>The reports have no such figure of %1.</source>
        <translation>报告中没有%1的此类数字。</translation>
    </message>
</context>
<context>
    <name>duixian::charts::PlaceTreeModel</name>
    <message>
        <source>%1 itself</source>
        <comment>a place, without those within it</comment>
        <translation>%1本级</translation>
    </message>
    <message>
        <source>%1 (no figure)</source>
        <comment>a place</comment>
        <translation>%1（无数字）</translation>
    </message>
    <message>
        <source>The reports of %1 have no such figure.</source>
        <translation>%1的报告中没有此类数字。</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PanelView</name>
    <message>
        <source>Standard indicators only</source>
        <translation>仅标准指标</translation>
    </message>
    <message>
        <source>Periods of several years</source>
        <translation>含跨年时段</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>绘成图表</translation>
    </message>
    <message>
        <source>Targets and outcomes by place, indicator and year</source>
        <translation>各地各指标历年的目标与完成</translation>
    </message>
    <message>
        <source>Place or indicator</source>
        <translation>地方或指标</translation>
    </message>
    <message>
        <source>Reading %1 of %2 places…</source>
        <translation>正在读取第 %1 个地方，共 %2 个……</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 个地方</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports are being gone through…</source>
        <translation>正在查阅各报告……</translation>
    </message>
    <message>
        <source>No row is like this. Take something out of the filter.</source>
        <translation>没有这样的行。请放宽筛选条件。</translation>
    </message>
    <message>
        <source>No report of this scope states an indicator.</source>
        <translation>此范围内没有报告写明指标。</translation>
    </message>
    <message>
        <source>Sentence of the &amp;target</source>
        <translation>目标所在语句(&amp;T)</translation>
    </message>
    <message>
        <source>Sentence of the &amp;outcome</source>
        <translation>完成所在语句(&amp;O)</translation>
    </message>
    <message>
        <source>Show this place and indicator over the years</source>
        <translation>绘出该地该指标历年情况</translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PanelTableModel</name>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure, unit</source>
        <translation>度量、单位</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <comment>a year</comment>
        <translation>%1 界限</translation>
    </message>
    <message>
        <source>%1 target</source>
        <comment>a year</comment>
        <translation>%1 目标</translation>
    </message>
    <message>
        <source>%1 outcome</source>
        <comment>a year</comment>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>%1 verdict</source>
        <comment>a year</comment>
        <translation>%1 结果</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>not in the library</source>
        <translation>资料库中没有</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a measure, a unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is reckoned, a number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>another source, a number, its unit</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>SheetWriting</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::charts::NoteStrays</name>
    <message>
        <source>Remove them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>the words of a note, an indicator</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Notes whose mark is not in this chart: %1</source>
        <translation>图中没有对应标记的注释：%1</translation>
    </message>
</context>
<context>
    <name>duixian::charts::NoteEditor</name>
    <message>
        <source>Move the note</source>
        <translation>移动注释</translation>
    </message>
    <message>
        <source>&amp;Open the sentence</source>
        <translation>打开原文句子(&amp;O)</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>添加注释(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change the note…</source>
        <translation>修改注释(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation>移除注释(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>对“%1”的注释：</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>修改注释</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>移除注释</translation>
    </message>
    <message>
        <source>Remove notes without a mark</source>
        <translation>移除没有标记的注释</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::AloneList</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: %2 of %3 paragraphs without counterpart (%4 %)</source>
        <translation>%1：%3 段中有 %2 段在对方没有对应（%4 %）</translation>
    </message>
    <message>
        <source>Each paragraph has a counterpart.</source>
        <translation>每一段都有对应。</translation>
    </message>
    <message>
        <source>No paragraph is like this. Take something out of the filter.</source>
        <translation>没有这样的段落，请放宽筛选条件。</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::AloneTableModel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::AloneView</name>
    <message>
        <source>Without counterpart on the left</source>
        <translation>左侧没有对应的段落</translation>
    </message>
    <message>
        <source>Without counterpart on the right</source>
        <translation>右侧没有对应的段落</translation>
    </message>
    <message>
        <source>Words, part or theme</source>
        <translation>词语、部分或主题</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::BandColumn</name>
    <message>
        <source>Swap the sides (X)</source>
        <translation>左右对调（X）</translation>
    </message>
    <message>
        <source>Both sides one year back</source>
        <translation>两侧都退回一年</translation>
    </message>
    <message>
        <source>Both sides one year on</source>
        <translation>两侧都前进一年</translation>
    </message>
    <message>
        <source>Joined paragraph before (Shift+L)</source>
        <translation>上一个有对应的段落（Shift+L）</translation>
    </message>
    <message>
        <source>Next joined paragraph (L)</source>
        <translation>下一个有对应的段落（L）</translation>
    </message>
    <message>
        <source>Pin the paragraphs that are clicked on both sides together, or part them (P)</source>
        <translation>把左右各自点选的段落钉在一起，或取下图钉（P）</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CarriedDelegate</name>
    <message>
        <source>Before</source>
        <translation>原句</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CarriedModel</name>
    <message>
        <source>It stands in another order than before</source>
        <translation>前后次序与原来不同</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CarriedView</name>
    <message>
        <source>Where else?</source>
        <translation>还出现在哪里？</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对照 %2</translation>
    </message>
    <message>
        <source>The sentences are being compared…</source>
        <translation>正在逐句比较…</translation>
    </message>
    <message>
        <source>Set two reports side by side to see what was carried over.</source>
        <translation>并排放上两份报告，即可看到哪些句子是沿用的。</translation>
    </message>
    <message>
        <source>No sentence of this kind.</source>
        <translation>没有这一类句子。</translation>
    </message>
    <message>
        <source>Show both sentences</source>
        <translation>显示前后两句</translation>
    </message>
    <message>
        <source>Where else does it stand?</source>
        <translation>这句话还出现在哪里？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>反过来对照</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>Reports of the library in which the sentence stands as well, with the same figures or others</source>
        <translation>资料库里也有这句话的报告，数字相同或不同</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Sentences that were carried over</source>
        <translation>沿用的句子</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Table (Excel)…</source>
        <translation>表格 (Excel)…</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CompareBar</name>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Who scrolls one side moves the other to what belongs there</source>
        <translation>滚动一侧，另一侧就转到对应的地方</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ComparePage</name>
    <message>
        <source>Without counterpart</source>
        <translation>没有对应</translation>
    </message>
    <message>
        <source>Here two reports are read beside each other.
Import two or more of them first.</source>
        <translation>这里可以左右对照阅读两份报告。
请先导入两份以上的报告。</translation>
    </message>
    <message>
        <source>Here two reports are read beside each other.
Import another one: this library has only one.</source>
        <translation>这里可以左右对照阅读两份报告。
资料库里只有一份，请再导入一份。</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::CompareSide</name>
    <message>
        <source>Report on the left</source>
        <translation>左侧的报告</translation>
    </message>
    <message>
        <source>Report on the right</source>
        <translation>右侧的报告</translation>
    </message>
    <message>
        <source>Text on the left</source>
        <translation>左侧的正文</translation>
    </message>
    <message>
        <source>Text on the right</source>
        <translation>右侧的正文</translation>
    </message>
    <message>
        <source>Choose a report above.</source>
        <translation>请在上方选择一份报告。</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ComparedTableModel</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure, unit</source>
        <translation>度量、单位</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ComparedTableView</name>
    <message>
        <source>Indicators of the compared reports</source>
        <translation>所比较报告的指标</translation>
    </message>
    <message>
        <source>Choose two reports to compare what they say.</source>
        <translation>请选择两份报告，比较其内容。</translation>
    </message>
    <message>
        <source>No line is like this. Take something out of the filter.</source>
        <translation>没有符合条件的行。请放宽筛选。</translation>
    </message>
    <message>
        <source>These reports state no figures.</source>
        <translation>这些报告中没有数字。</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>Open the sentence</source>
        <translation>打开所在句子</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>另见：%1</translation>
    </message>
    <message>
        <source>Comparison of reports</source>
        <translation>报告比较</translation>
    </message>
    <message>
        <source>All figures with their sentences</source>
        <translation>全部数字及其句子</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln report(s) promise and report</source>
        <translation>
            <numerusform>%Ln 份报告的目标与完成</numerusform>
        </translation>
    </message>
    <message>
        <source>◇ target, ● outcome</source>
        <translation>◇ 目标，● 完成</translation>
    </message>
    <message>
        <source>each figure in the unit of its line</source>
        <translation>数字均按该行的单位</translation>
    </message>
    <message>
        <source>in small letters the change against the first column</source>
        <translation>小字为较第一列的变化</translation>
    </message>
    <message>
        <source>in small letters the change against the column before</source>
        <translation>小字为较前一列的变化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not in this picture.</source>
        <translation>
            <numerusform>另有 %Ln 行未列入本图。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>资料来源：%1</translation>
    </message>
    <message>
        <source>– the report gives no figure; * a bound counts with its number, a range with its lower end.</source>
        <translation>– 报告未给出数字；* 有界限的按其数字计，区间按下限计。</translation>
    </message>
    <message>
        <source>Sort by the figure</source>
        <translation>按数字排序</translation>
    </message>
    <message>
        <source>Sort by the change</source>
        <translation>按变化排序</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::JointSwitch</name>
    <message>
        <source>Show what a person pinned together</source>
        <translation>显示人工钉在一起的段落</translation>
    </message>
    <message>
        <source>Show which target and which outcome belong together</source>
        <translation>显示互相对应的目标和完成</translation>
    </message>
    <message>
        <source>Show paragraphs with figures of the same indicator</source>
        <translation>显示写有同一指标数字的段落</translation>
    </message>
    <message>
        <source>Show paragraphs with much the same words</source>
        <translation>显示用语大致相同的段落</translation>
    </message>
    <message>
        <source>Show paragraphs of one theme</source>
        <translation>显示同一主题的段落</translation>
    </message>
    <message>
        <source>Show headings of parts that correspond</source>
        <translation>显示互相对应的各部分标题</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::KindChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All sentences of the report</source>
        <translation>报告的全部句子</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::LinkBand</name>
    <message>
        <source>What belongs together</source>
        <translation>互相对应的内容</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::QuotationModel</name>
    <message>
        <source>No theme, or several</source>
        <translation>无主题或多个主题</translation>
    </message>
    <message>
        <source>%1 says nothing of it.</source>
        <comment>a report</comment>
        <translation>%1未提及。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), %1 of the report</source>
        <translation>
            <numerusform>%Ln 字，占全文 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::QuotationView</name>
    <message>
        <source>Themes of the compared reports</source>
        <translation>所比较报告的主题</translation>
    </message>
    <message>
        <source>Paragraphs of the chosen theme and report</source>
        <translation>所选主题和报告的段落</translation>
    </message>
    <message>
        <source>Choose two reports to compare what they say of each theme.</source>
        <translation>请选择两份报告，比较各主题的内容。</translation>
    </message>
    <message>
        <source>Choose a cell to read what a report says of a theme.</source>
        <translation>点选一格，查看报告对该主题的论述。</translation>
    </message>
    <message>
        <source>Themes of reports</source>
        <translation>报告主题</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>全部段落</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln report(s) speak of</source>
        <translation>
            <numerusform>%Ln 份报告谈及的主题</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraphs of each theme, and their share of the report&apos;s characters</source>
        <translation>各主题的段落数及其占全文字数的比重</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>资料来源：%1</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::RepeatPanel</name>
    <message>
        <source>Where else?</source>
        <translation>还出现在哪里？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reports in which the sentence stands as well</source>
        <translation>也有这句话的报告</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>正在查找资料库…</translation>
    </message>
    <message>
        <source>Looking through the library… %1 of %2</source>
        <translation>正在查找资料库… %1 / %2</translation>
    </message>
    <message>
        <source>It stands in no other report of the library.</source>
        <translation>资料库里其他报告都没有这句话。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln other report(s).</source>
        <translation>
            <numerusform>另有 %Ln 份报告也有这句话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ReportChips</name>
    <message>
        <source>+ Report</source>
        <translation>+ 报告</translation>
    </message>
    <message>
        <source>Set another report beside these: twelve at most</source>
        <translation>再加一份报告并排比较，最多十二份</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>不再比较%1</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>地区不明</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ReportDialog</name>
    <message>
        <source>&amp;Indicators with their figures</source>
        <translation>指标及其数字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Passages beside each other</source>
        <translation>对应段落(&amp;P)</translation>
    </message>
    <message>
        <source>What has no &amp;counterpart</source>
        <translation>没有对应的段落(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation>比较报告</translation>
    </message>
    <message>
        <source>Web page (HTML), one file</source>
        <translation>网页（HTML），单个文件</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>可打印的页面（PDF）</translation>
    </message>
    <message>
        <source>that stand in several reports</source>
        <translation>只列多份报告都有的</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all that belong together</source>
        <translation>所有对应段落</translation>
    </message>
    <message>
        <source>only by targets, indicators or by hand</source>
        <translation>只列由目标、指标或人工对上的</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>列哪些指标</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>列哪些段落</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>The sources and a word on the method are always part of it.</source>
        <translation>报告来源和比较方法始终包含在内。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ReportPicker</name>
    <message>
        <source>Place, title or year</source>
        <translation>地区、标题或年份</translation>
    </message>
    <message>
        <source>Reports of the library</source>
        <translation>资料库中的报告</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ShareDelegate</name>
    <message>
        <source>new %1</source>
        <comment>share of new text</comment>
        <translation>新写 %1</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ShareList</name>
    <message>
        <source>Shares of the parts</source>
        <translation>各部分的构成</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::ShareModel</name>
    <message>
        <source>Whole report</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::SideBySide</name>
    <message>
        <source>Working out what belongs together…</source>
        <translation>正在找出互相对应的内容……</translation>
    </message>
    <message>
        <source>Click a paragraph on the left and one on the right, then pin them together.</source>
        <translation>请在左侧和右侧各点选一段，再把它们钉在一起。</translation>
    </message>
    <message>
        <source>&amp;Open on the reading desk</source>
        <translation>在阅读页打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pin to the paragraph marked on the other side</source>
        <translation>与另一侧点选的段落钉在一起(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take the pin out</source>
        <translation>取下图钉(&amp;T)</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::SideHeader</name>
    <message>
        <source>Report of the year before</source>
        <translation>上一年的报告</translation>
    </message>
    <message>
        <source>Report of the year after</source>
        <translation>下一年的报告</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>选择报告</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::TableExport</name>
    <message>
        <source>Save the comparison</source>
        <translation>保存比较</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save or copy the table, or a picture of it</source>
        <translation>保存或复制表格或其图片</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>Table (Excel)…</source>
        <translation>表格（Excel）…</translation>
    </message>
    <message>
        <source>%1 (CSV)…</source>
        <translation>%1（CSV）…</translation>
    </message>
    <message>
        <source>%1 (Excel)…</source>
        <translation>%1（Excel）…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>文档（PDF）…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>There is not enough memory to draw the table. Show fewer lines of it.</source>
        <translation>内存不足，无法绘制表格。请减少显示的行。</translation>
    </message>
</context>
<context>
    <name>duixian::comparing::TableFilterBar</name>
    <message>
        <source>In how many reports an indicator stands</source>
        <translation>指标出现在几份报告中</translation>
    </message>
    <message>
        <source>Targets or outcomes</source>
        <translation>目标或完成</translation>
    </message>
    <message>
        <source>What a figure is set against</source>
        <translation>数字与哪一列相比</translation>
    </message>
    <message>
        <source>Only differing</source>
        <translation>仅看不同</translation>
    </message>
    <message>
        <source>Lines in which two reports give different figures</source>
        <translation>有两份报告数字不同的行</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Targets and outcomes</source>
        <translation>目标和完成</translation>
    </message>
    <message>
        <source>Only targets</source>
        <translation>仅目标</translation>
    </message>
    <message>
        <source>Only outcomes</source>
        <translation>仅完成</translation>
    </message>
    <message>
        <source>Against the column before</source>
        <translation>与前一列比</translation>
    </message>
    <message>
        <source>Against the first column</source>
        <translation>与第一列比</translation>
    </message>
    <message>
        <source>Against nothing</source>
        <translation>不作比较</translation>
    </message>
    <message>
        <source>In both reports</source>
        <translation>两份都有</translation>
    </message>
    <message>
        <source>In two or more reports</source>
        <translation>至少两份有</translation>
    </message>
    <message>
        <source>In every report</source>
        <translation>每份都有</translation>
    </message>
    <message>
        <source>In any report</source>
        <translation>任何一份有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行中的 %1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::CompareDesk</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ComparisonReportDesk</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>duixian::shell::ReopeningDesk</name>
    <message>
        <source>“%1” was made by a newer version of Duixian (%2). Open it with that version.</source>
        <translation>“%1”由更新版本的 Duixian（%2）生成。请用该版本打开。</translation>
    </message>
    <message>
        <source>What “%1” says of its chart can&apos;t be read. Draw the chart anew on the page Plan and outcome.</source>
        <translation>无法读取“%1”中记录的图表信息。请在“计划与完成”页重新绘制该图表。</translation>
    </message>
    <message>
        <source>The chart of “%1” can&apos;t be opened: this library has no report of %2. It was drawn from these reports; import them, or open the library that has them:

%3</source>
        <translation>无法打开“%1”的图表：此资料库中没有%2的报告。该图表依据下列报告绘制；请导入这些报告，或打开含有它们的资料库：

%3</translation>
    </message>
    <message>
        <source>The chart of “%1” was also drawn from reports that are not in this library. It is shown without them:

%2</source>
        <translation>“%1”的图表还依据了不在此资料库中的报告，现在不含这些报告显示：

%2</translation>
    </message>
    <message>
        <source>This library has no figure for the chart of “%1”.</source>
        <translation>此资料库中没有“%1”的图表所需的数字。</translation>
    </message>
    <message>
        <source>Chart of “%1” opened. Its figures are not all as they were when the picture was made.</source>
        <translation>已打开“%1”的图表。其中有些数字与制图时不同。</translation>
    </message>
    <message>
        <source>Chart of “%1” opened, with the same figures.</source>
        <translation>已打开“%1”的图表，数字与制图时相同。</translation>
    </message>
</context>
</TS>
