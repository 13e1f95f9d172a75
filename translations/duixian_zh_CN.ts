<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ErrorWording</name>
    <message>
        <source>“%1” is not there. It may have been moved or renamed: choose it again.</source>
        <translation>找不到“%1”。它可能已被移动或改名,请重新选择。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that you may open it and that it is a file.</source>
        <translation>无法读取“%1”。请确认它是文件,并且您有权打开。</translation>
    </message>
    <message>
        <source>“%1” holds no text. Check that the file was downloaded whole.</source>
        <translation>“%1”中没有文字。请确认文件已完整下载。</translation>
    </message>
    <message>
        <source>“%1” is longer than a report can be. Import the report as a file of its own.</source>
        <translation>“%1”太长,不像一份报告。请把报告单独存成文件再导入。</translation>
    </message>
    <message>
        <source>“%1” is in an encoding that is not known. Save it as UTF-8 text and import it again.</source>
        <translation>无法识别“%1”的编码。请另存为 UTF-8 文本后重新导入。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read yet. Save it as plain text (.txt) and import it again.</source>
        <translation>暂不支持“%1”这种格式。请另存为纯文本(.txt)后重新导入。</translation>
    </message>
    <message>
        <source>There is no library “%1”. Choose another one, or make a new one.</source>
        <translation>没有名为“%1”的资料库。请另选一个,或新建一个。</translation>
    </message>
    <message>
        <source>“%1” is no library of Duixian. It was left untouched; choose another file.</source>
        <translation>“%1”不是兑现的资料库,未作任何改动。请选择其他文件。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Duixian. Update the program to open it.</source>
        <translation>资料库“%1”由更新版本的兑现创建。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Open a backup of it, or import the reports into a new library.</source>
        <translation>资料库“%1”已损坏。请打开它的备份,或把报告导入新的资料库。</translation>
    </message>
    <message>
        <source>The library “%1” can only be read. Copy it to a folder that you may write to, and open the copy.</source>
        <translation>资料库“%1”是只读的。请把它复制到可以写入的文件夹,再打开副本。</translation>
    </message>
    <message>
        <source>“%1” could not be written whole. Check that the folder may be written to and that the disk has room.</source>
        <translation>“%1”未能完整写入。请确认文件夹可以写入、磁盘空间足够。</translation>
    </message>
    <message>
        <source>The library has no such report (%1) any more. It may have been removed by another program.</source>
        <translation>资料库中已没有这份报告(%1),可能已被其他程序移除。</translation>
    </message>
    <message>
        <source>A line of “%1” does not say what it should. Make the file anew and try again.</source>
        <translation>“%1”中有一行内容不合格式。请重新生成文件后再试。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then facts</comment>
        <translation>%1(%2)</translation>
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
        <translation>%1年目标 %2 → 完成 %3,%4</translation>
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
        <translation>指标名称是拼合而成的,请对照原句。</translation>
    </message>
    <message>
        <source>The sentence deals out more figures than it has names, or fewer.</source>
        <translation>句中的数字与指标个数不一致。</translation>
    </message>
    <message>
        <source>The year is taken from the part, and the part&apos;s year is not sure.</source>
        <translation>年份取自所在部分,而该部分的年份不确定。</translation>
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
        <translation>有多个同名的地方,正文不足以判断是哪一个。</translation>
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
        <translation>文件名与正文的地方或年份不一致,以正文为准。</translation>
    </message>
    <message>
        <source>This does not read like a government work report.</source>
        <translation>这不像政府工作报告。</translation>
    </message>
    <message>
        <source>Some bytes fit no character and are shown as �.</source>
        <translation>有些字节无法解码,显示为 �。</translation>
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
        <source>promised for a term that no report in the library reviews</source>
        <translation>资料库中没有回顾这一时期的报告</translation>
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
    <name>duixian::reader::LegendSwitch</name>
    <message>
        <source>Mark targets in the text</source>
        <translation>在正文中标出目标</translation>
    </message>
    <message>
        <source>Mark outcomes in the text</source>
        <translation>在正文中标出完成情况</translation>
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
        <translation>本报告为虚构,仅用于演示本程序。</translation>
    </message>
</context>
<context>
    <name>duixian::reader::ReaderView</name>
    <message>
        <source>Text of the report</source>
        <translation>报告正文</translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementPanel</name>
    <message>
        <source>Kind of statement</source>
        <translation>条目类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
