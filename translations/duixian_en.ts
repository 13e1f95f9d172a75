<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
