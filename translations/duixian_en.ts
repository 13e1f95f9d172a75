<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>duixian::comparing::ComparedTableView</name>
    <message numerus="yes">
        <source>What %Ln report(s) promise and report</source>
        <translation>
            <numerusform>What %Ln report promise and report</numerusform>
            <numerusform>What %Ln reports promise and report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not in this picture.</source>
        <translation>
            <numerusform>%Ln more line are not in this picture.</numerusform>
            <numerusform>%Ln more lines are not in this picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::comparing::QuotationModel</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), %1 of the report</source>
        <translation>
            <numerusform>%Ln character, %1 of the report</numerusform>
            <numerusform>%Ln characters, %1 of the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::comparing::QuotationView</name>
    <message numerus="yes">
        <source>What %Ln report(s) speak of</source>
        <translation>
            <numerusform>What %Ln report speak of</numerusform>
            <numerusform>What %Ln reports speak of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::comparing::RepeatPanel</name>
    <message numerus="yes">
        <source>It stands in %Ln other report(s).</source>
        <translation>
            <numerusform>It stands in %Ln other report.</numerusform>
            <numerusform>It stands in %Ln other reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::comparing::TableFilterBar</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message numerus="yes">
        <source>%Ln passage(s) differ.</source>
        <translation>
            <numerusform>%Ln passage differs.</numerusform>
            <numerusform>%Ln passages differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%Ln report(s) imported</source>
        <translation>
            <numerusform>%Ln report imported</numerusform>
            <numerusform>%Ln reports imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies of what is there</source>
        <translation>
            <numerusform>%Ln copy of what is there</numerusform>
            <numerusform>%Ln copies of what is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln already in the library</numerusform>
            <numerusform>%Ln already in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::models::LibraryTreeModel</name>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln target</numerusform>
            <numerusform>%Ln targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln outcome</numerusform>
            <numerusform>%Ln outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::DifferencesDialog</name>
    <message numerus="yes">
        <source>%Ln passage(s) differ.</source>
        <translation>
            <numerusform>%Ln passage differs.</numerusform>
            <numerusform>%Ln passages differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::KeepingDesk</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln report(s), in a new library.</source>
        <translation>
            <numerusform>Saved: %Ln report, in a new library.</numerusform>
            <numerusform>Saved: %Ln reports, in a new library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) can&apos;t be read whole any more. Import them again:</source>
        <translation>
            <numerusform>%Ln report can&apos;t be read whole any more. Import it again:</numerusform>
            <numerusform>%Ln reports can&apos;t be read whole any more. Import them again:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlaceDialog</name>
    <message numerus="yes">
        <source>Place of %Ln report(s)</source>
        <translation>
            <numerusform>Place of %Ln report</numerusform>
            <numerusform>Place of %Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::StatusLine</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln reviewed</numerusform>
            <numerusform>%Ln reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWording</name>
    <message numerus="yes">
        <source>import of %Ln report(s)</source>
        <translation>
            <numerusform>import of %Ln report</numerusform>
            <numerusform>import of %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln report(s)</source>
        <translation>
            <numerusform>removal of %Ln report</numerusform>
            <numerusform>removal of %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passports of %Ln report(s)</source>
        <translation>
            <numerusform>passport of %Ln report</numerusform>
            <numerusform>passports of %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new reading of %Ln report(s)</source>
        <translation>
            <numerusform>new reading of %Ln report</numerusform>
            <numerusform>new reading of %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %Ln statement(s)</source>
        <translation>
            <numerusform>acceptance of %Ln statement</numerusform>
            <numerusform>acceptance of %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correction of %Ln statement(s)</source>
        <translation>
            <numerusform>correction of %Ln statement</numerusform>
            <numerusform>correction of %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejection of %Ln statement(s)</source>
        <translation>
            <numerusform>rejection of %Ln statement</numerusform>
            <numerusform>rejection of %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln decision taken back</numerusform>
            <numerusform>%Ln decisions taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag on %Ln place(s)</source>
        <translation>
            <numerusform>tag on %Ln place</numerusform>
            <numerusform>tag on %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::ReadingDialog</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were read by older rules or other words.</source>
        <translation>
            <numerusform>%Ln report was read by older rules or other words.</numerusform>
            <numerusform>%Ln reports were read by older rules or other words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would change.</source>
        <translation>
            <numerusform>%Ln of them would change.</numerusform>
            <numerusform>%Ln of them would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your decisions would lose their place; they are kept and listed.</source>
        <translation>
            <numerusform>%Ln of your decisions would lose its place; it is kept and listed.</numerusform>
            <numerusform>%Ln of your decisions would lose their place; they are kept and listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::RulesDesk</name>
    <message numerus="yes">
        <source>%Ln report(s) read anew</source>
        <translation>
            <numerusform>%Ln report read anew</numerusform>
            <numerusform>%Ln reports read anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::searching::SearchHead</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::searching::SearchPage</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementSum</name>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln target</numerusform>
            <numerusform>%Ln targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s)</source>
        <translation>
            <numerusform>%Ln outcome</numerusform>
            <numerusform>%Ln outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln reviewed</numerusform>
            <numerusform>%Ln reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::reader::StatementPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) chosen: %1</source>
        <translation>
            <numerusform>%Ln row chosen: %1</numerusform>
            <numerusform>%Ln rows chosen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::ReviewDesk</name>
    <message numerus="yes">
        <source>%Ln statement(s) accepted</source>
        <translation>
            <numerusform>%Ln statement accepted</numerusform>
            <numerusform>%Ln statements accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) rejected</source>
        <translation>
            <numerusform>%Ln statement rejected</numerusform>
            <numerusform>%Ln statements rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::review::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln on screen</source>
        <translation>
            <numerusform>Accept %Ln on screen</numerusform>
            <numerusform>Accept %Ln on screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::AgreementDialog</name>
    <message numerus="yes">
        <source>%Ln report(s) are in both libraries.</source>
        <translation>
            <numerusform>%Ln report is in both libraries.</numerusform>
            <numerusform>%Ln reports are in both libraries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both of you judged %Ln statement(s).</source>
        <translation>
            <numerusform>Both of you judged %Ln statement.</numerusform>
            <numerusform>Both of you judged %Ln statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only you judged %Ln more,</source>
        <translation>
            <numerusform>Only you judged %Ln more,</numerusform>
            <numerusform>Only you judged %Ln more,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the other person %Ln.</source>
        <translation>
            <numerusform>only the other person %Ln.</numerusform>
            <numerusform>only the other person %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln of their decisions are not in your text; those are left out.</source>
        <translation>
            <numerusform>The words of %Ln of their decisions are not in your text; it is left out.</numerusform>
            <numerusform>The words of %Ln of their decisions are not in your text; those are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You differ on %Ln statement(s): choose whose word holds</source>
        <translation>
            <numerusform>You differ on %Ln statement: choose whose word holds</numerusform>
            <numerusform>You differ on %Ln statements: choose whose word holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also bring in what only the other person judged (%Ln)</source>
        <translation>
            <numerusform>Also bring in what only the other person judged (%Ln)</numerusform>
            <numerusform>Also bring in what only the other person judged (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairSums</name>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln target</numerusform>
            <numerusform>%Ln targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::pairing::TaskView</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::pairing::SilenceView</name>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::pairing::CoverageTableModel</name>
    <message numerus="yes">
        <source>%1, %Ln report(s)</source>
        <translation>
            <numerusform>%1, %Ln report</numerusform>
            <numerusform>%1, %Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::pairing::CoverageView</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::PlanDesk</name>
    <message numerus="yes">
        <source>Selected in the library: %Ln report(s)</source>
        <translation>
            <numerusform>Selected in the library: %Ln report</numerusform>
            <numerusform>Selected in the library: %Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::FiguresDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) can&apos;t be taken</source>
        <translation>
            <numerusform>%Ln line can&apos;t be taken</numerusform>
            <numerusform>%Ln lines can&apos;t be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %Ln figure(s)</source>
        <translation>
            <numerusform>&amp;Bring in %Ln figure</numerusform>
            <numerusform>&amp;Bring in %Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%1 %2 in %n place(s)</source>
        <comment>an indicator, a year</comment>
        <translation>
            <numerusform>%1 %2 in %n place</numerusform>
            <numerusform>%1 %2 in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n place(s), %2–%3</source>
        <comment>an indicator, years</comment>
        <translation>
            <numerusform>%1 in %n place, %2–%3</numerusform>
            <numerusform>%1 in %n places, %2–%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s), %1–%2</source>
        <comment>years</comment>
        <translation>
            <numerusform>%n indicator, %1–%2</numerusform>
            <numerusform>%n indicators, %1–%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n government work report(s)</source>
        <translation>
            <numerusform>%n government work report</numerusform>
            <numerusform>%n government work reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedWords</name>
    <message numerus="yes">
        <source>%Ln more figure(s) in this report</source>
        <translation>
            <numerusform>%Ln more figure in this report</numerusform>
            <numerusform>%Ln more figures in this report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message numerus="yes">
        <source>%Ln report(s) side by side</source>
        <translation>
            <numerusform>%Ln report side by side</numerusform>
            <numerusform>%Ln reports side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more indicator(s) stand in one report only.</source>
        <translation>
            <numerusform>%Ln more indicator stands in one report only.</numerusform>
            <numerusform>%Ln more indicators stand in one report only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more time(s)</source>
        <translation>
            <numerusform>and %Ln more time</numerusform>
            <numerusform>and %Ln more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message numerus="yes">
        <source>%n year(s) in a row with this target</source>
        <translation>
            <numerusform>%n year with this target</numerusform>
            <numerusform>%n years in a row with this target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::shell::DataDialog</name>
    <message numerus="yes">
        <source>The whole library (%Ln report(s))</source>
        <translation>
            <numerusform>The whole library (%Ln report)</numerusform>
            <numerusform>The whole library (%Ln reports)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those chosen in the tree (%Ln report(s))</source>
        <translation>
            <numerusform>Those chosen in the tree (%Ln report)</numerusform>
            <numerusform>Those chosen in the tree (%Ln reports)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duixian::pairing::PanelView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
</TS>
