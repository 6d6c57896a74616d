<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClaimsText</name>
    <message numerus="yes">
        <source>Source: the article [%1], in our own words; figures from %n other source(s), named beside each claim.</source>
        <translation>
            <numerusform>Source: the article [%1], in our own words; figures from %n other source, named beside each claim.</numerusform>
            <numerusform>Source: the article [%1], in our own words; figures from %n other sources, named beside each claim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: the article [%1], in our own words; figures from %n other source(s), named beside each claim, not all of them read in full.</source>
        <translation>
            <numerusform>Source: the article [%1], in our own words; figures from %n other source, named beside each claim, not read in full.</numerusform>
            <numerusform>Source: the article [%1], in our own words; figures from %n other sources, named beside each claim, not all of them read in full.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonutPicture</name>
    <message numerus="yes">
        <source>researcher(s)</source>
        <comment>below the number in the ring</comment>
        <translation>
            <numerusform>researcher</numerusform>
            <numerusform>researchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below the number in the ring</comment>
        <translation>
            <numerusform>record</numerusform>
            <numerusform>records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyText</name>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) matches the filters. Take a filter away or change the search.</source>
        <translation>
            <numerusform>There is nothing to draw: the table&apos;s %n row does not match the filters. Take a filter away or change the search.</numerusform>
            <numerusform>There is nothing to draw: none of the %n rows matches the filters. Take a filter away or change the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) that match states a share. Show counts, or take a filter away.</source>
        <translation>
            <numerusform>There is nothing to draw: the %n row that matches does not state a share. Show counts, or take a filter away.</numerusform>
            <numerusform>There is nothing to draw: none of the %n rows that match states a share. Show counts, or take a filter away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) that match states a count. Show shares, or take a filter away.</source>
        <translation>
            <numerusform>There is nothing to draw: the %n row that matches does not state a count. Show shares, or take a filter away.</numerusform>
            <numerusform>There is nothing to draw: none of the %n rows that match states a count. Show shares, or take a filter away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemSentence</name>
    <message numerus="yes">
        <source>%n field(s) where %1 are expected: set aside.</source>
        <translation>
            <numerusform>%n field where %1 are expected: set aside.</numerusform>
            <numerusform>%n fields where %1 are expected: set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 and %n more file</numerusform>
            <numerusform>%1 and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>on a filter chip</comment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message numerus="yes">
        <source>%n more record(s) are not printed.</source>
        <translation>
            <numerusform>%n more record is not printed.</numerusform>
            <numerusform>%n more records are not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesChart</name>
    <message numerus="yes">
        <source>%1 at %2: %n point(s), %3 to %4 · source: %5</source>
        <translation>
            <numerusform>%1 at %2: %n point, %3 to %4 · source: %5</numerusform>
            <numerusform>%1 at %2: %n points, %3 to %4 · source: %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (95%: %3), projected from %n year(s), %4 to %5</source>
        <translation>
            <numerusform>%1: %2 (95%: %3), projected from %n year, %4 to %5</numerusform>
            <numerusform>%1: %2 (95%: %3), projected from %n years, %4 to %5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesText</name>
    <message numerus="yes">
        <source> = %n figure(s)</source>
        <translation>
            <numerusform> = %n figure</numerusform>
            <numerusform> = %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources differ on %n of them</source>
        <comment>figures drawn</comment>
        <translation>
            <numerusform>Sources differ on %n of them</numerusform>
            <numerusform>Sources differ on %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::CompareWindow</name>
    <message numerus="yes">
        <source>without (%n fewer)</source>
        <translation>
            <numerusform>without (%n fewer)</numerusform>
            <numerusform>without (%n fewer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n record(s)</source>
        <translation>
            <numerusform>Show the %n record</numerusform>
            <numerusform>Show the %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::ConditionMenu</name>
    <message numerus="yes">
        <source>%n rarer value(s)</source>
        <translation>
            <numerusform>%n rarer value</numerusform>
            <numerusform>%n rarer values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::CountryStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>countries</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recognised…</source>
        <comment>texts in a column of countries</comment>
        <translation>
            <numerusform>%n not recognised…</numerusform>
            <numerusform>%n not recognised…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::DatedFactsModel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how old</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s): %1 · %2 × %3 pixels</source>
        <translation>
            <numerusform>%n file: %1 · %2 × %3 pixels</numerusform>
            <numerusform>%n files: %1 · %2 × %3 pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %n other pair(s).</source>
        <translation>
            <numerusform>So does %n other pair.</numerusform>
            <numerusform>So do %n other pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::FacetModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::FigureDeeds</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::FigureMenu</name>
    <message numerus="yes">
        <source>Show only these %n record(s)</source>
        <translation>
            <numerusform>Show only %n record</numerusform>
            <numerusform>Show only these %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::FigureReopener</name>
    <message numerus="yes">
        <source>%1 is open again. The data have changed since; %n number(s) differ: %2</source>
        <translation>
            <numerusform>%1 is open again. The data have changed since; %n number differs: %2</numerusform>
            <numerusform>%1 is open again. The data have changed since; %n numbers differ: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::FileOpener</name>
    <message numerus="yes">
        <source>Open the workspace %1 and import %n list(s) into it</source>
        <translation>
            <numerusform>Open the workspace %1 and import %n list into it</numerusform>
            <numerusform>Open the workspace %1 and import %n lists into it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n list(s)</source>
        <translation>
            <numerusform>Import %n list</numerusform>
            <numerusform>Import %n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) of the file cannot be read and will be set aside.</source>
        <translation>
            <numerusform>%Ln record of the file cannot be read and will be set aside.</numerusform>
            <numerusform>%Ln records of the file cannot be read and will be set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the preview.</source>
        <translation>
            <numerusform>%n problem in the preview.</numerusform>
            <numerusform>%n problems in the preview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>%Ln row.</numerusform>
            <numerusform>%Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 of %Ln row(s).</source>
        <translation>
            <numerusform>First %1 of %Ln row.</numerusform>
            <numerusform>First %1 of %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 of about %Ln row(s).</source>
        <translation>
            <numerusform>First %1 of about %Ln row.</numerusform>
            <numerusform>First %1 of about %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s).</source>
        <translation>
            <numerusform>First %Ln row.</numerusform>
            <numerusform>First %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import about %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import about %Ln row</numerusform>
            <numerusform>&amp;Import about %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::InstitutionDesk</name>
    <message numerus="yes">
        <source>Change %n institution field(s)</source>
        <translation>
            <numerusform>Change %n institution field</numerusform>
            <numerusform>Change %n institution fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::MoveList</name>
    <message numerus="yes">
        <source>%1: %n record(s). Double-click to see them.</source>
        <translation>
            <numerusform>%1: %n record. Double-click to see it.</numerusform>
            <numerusform>%1: %n records. Double-click to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::NamedNote</name>
    <message numerus="yes">
        <source>%n person(s) named in it: %1…</source>
        <translation>
            <numerusform>%n person named in it: %1…</numerusform>
            <numerusform>%n people named in it: %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::ParagraphDeed</name>
    <message numerus="yes">
        <source>Add %n claim(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Add %n claim</numerusform>
            <numerusform>Add %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) kept, on the page Claims.</source>
        <translation>
            <numerusform>%n claim kept, on the page Claims.</numerusform>
            <numerusform>%n claims kept, on the page Claims.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::ParagraphDialog</name>
    <message numerus="yes">
        <source>The first %n statement(s); there are more than are read in one go. Paste the rest by itself.</source>
        <translation>
            <numerusform>The first %n statement; there are more than are read in one go. Paste the rest by itself.</numerusform>
            <numerusform>The first %n statements; there are more than are read in one go. Paste the rest by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) with a number</source>
        <translation>
            <numerusform>%n statement with a number</numerusform>
            <numerusform>%n statements with a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::PassportDialog</name>
    <message numerus="yes">
        <source>Show these %n record(s)</source>
        <translation>
            <numerusform>Show this %n record</numerusform>
            <numerusform>Show these %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RecordTable</name>
    <message numerus="yes">
        <source>Nothing matches. Clear %n filter(s) with Esc.</source>
        <translation>
            <numerusform>Nothing matches. Clear %n filter with Esc.</numerusform>
            <numerusform>Nothing matches. Clear %n filters with Esc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied</source>
        <translation>
            <numerusform>%n record copied</numerusform>
            <numerusform>%n records copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RecoveryOffer</name>
    <message numerus="yes">
        <source>%n list(s), %1 records</source>
        <comment>lists and records of a workspace</comment>
        <translation>
            <numerusform>%n list, %1 records</numerusform>
            <numerusform>%n lists, %1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RejectedRowsDeed</name>
    <message numerus="yes">
        <source>%n rejected record(s) written to %1</source>
        <translation>
            <numerusform>%n rejected record written to %1</numerusform>
            <numerusform>%n rejected records written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n record(s) only the start is known</source>
        <translation>
            <numerusform>%1; of %n record only the start is known</numerusform>
            <numerusform>%1; of %n records only the start is known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::ReviewDialog</name>
    <message numerus="yes">
        <source>%n name(s) with more than %1 records are not compared.</source>
        <translation>
            <numerusform>%n name with more than %1 records is not compared.</numerusform>
            <numerusform>%n names with more than %1 records are not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict others: there, the same person wins.</source>
        <translation>
            <numerusform>%n decision contradicts others: there, the same person wins.</numerusform>
            <numerusform>%n decisions contradict others: there, the same person wins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RuleStrip</name>
    <message numerus="yes">
        <source>%1 %2 by each of %n rule(s)</source>
        <comment>a conference, a year</comment>
        <translation>
            <numerusform>%1 %2 by its %n rule</numerusform>
            <numerusform>%1 %2 by each of %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::SearchBox</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::StatusLine</name>
    <message numerus="yes">
        <source>%n highlighted</source>
        <translation>
            <numerusform>%n highlighted</numerusform>
            <numerusform>%n highlighted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the data</source>
        <translation>
            <numerusform>%n problem in the data</numerusform>
            <numerusform>%n problems in the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::UpdateDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>claims and cohorts that change</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
