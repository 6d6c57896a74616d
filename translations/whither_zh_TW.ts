<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ClaimsChart</name>
    <message>
        <source>%1: %2 of %3 claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Figures found: %2
Verdict: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict and how often</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsText</name>
    <message>
        <source>No claim matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 claims hold as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of the article behind the study, each with the figures found for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 claims</source>
        <comment>verdicts with counts, their sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: the article [ART25], in our own words; figures from the sources beside each claim, several read only in part. Checked in November 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: there is no such file. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be written. Choose another folder or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file exists already. Choose another name or allow overwriting (--force).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the disk is full or the file too large; nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not a folder. Name a folder, since several files are to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark opens here and never closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the column “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file holds no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cells of %2 add up to %4 where %3 are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is not valid at %1: expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has no column “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: the record cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no installed font draws Chinese. Install fonts-noto-cjk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text does not fit a picture of %2 × %3 pixels. Choose a larger size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesChart</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4 (95%: %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated: %1 · Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and a sector or role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>researcher(s)</source>
        <comment>below the number in the ring</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesText</name>
    <message>
        <source>No one matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For none of these %1 is a place stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One researcher, now in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are still in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are still in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: known %2 + not stated %3 = %4</source>
        <comment>column and its ledger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese-origin AI researchers (first degree in China) who were at US institutions in 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares of all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares of those known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole group, not a sample: no intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals: Wilson, 95%, as for a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study: %1. Counts as printed by: %2. n = %3, %4; as of %5. %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>Other (%1)</source>
        <comment>several small parts; %1 is how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Of those in %1, the source also names: %2 (no number published).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those in %1, the source also counts: %2, %3 (sector not stated, added to no part).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>table column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>table column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval</source>
        <comment>table column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Clear filters</source>
        <comment>undo step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>undo step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>undo step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <comment>undo step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart setting</source>
        <comment>undo step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>on a filter chip</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesChart</name>
    <message>
        <source>%1 · %2 %3</source>
        <comment>country, conference, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>count, base, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
%3 · %4 · source: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %n point(s), %3 to %4 · source: %5</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>n=%1</source>
        <comment>papers of a year, below the axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes %2</source>
        <comment>two lines cross</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: published · solid: computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesText</name>
    <message>
        <source>No published or computed figure matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries at %1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between conferences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 %4, %5 %6</source>
        <comment>conference, year, country, share, country, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counting rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · a paper counts for each of its countries, so shares add up to more than 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn %1 + no number published %2</source>
        <comment>figures of a query</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + other delimitation of the same country %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> = %n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>China as narrowly as each source gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China as widely as each source gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1. %2; each line is one source and one counting rule, a missing year is a gap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>%1, %2 [%3]</source>
        <comment>publisher, date, id of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::AboutDialog</name>
    <message>
        <source>About Whither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whither %1: where do AI researchers end up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number comes from the built-in tables through one query, with its source. What no source states is shown as not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: published figures and our own counts from public paper lists, listed with links and caveats in the table “Sources”. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Uses Qt %1 (with Qt Charts, GPL) and ICU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to the opening view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter to the highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;acets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Whither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shares over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::ChoiceButton</name>
    <message>
        <source>all</source>
        <comment>no restriction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::ExportDialog</name>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English + 简体中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1 · %2 × %3 pixels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <comment>value, count, all, share</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::FacetPanel</name>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::FilterBar</name>
    <message>
        <source>Take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted only: no row is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out all other rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::Inspector</name>
    <message>
        <source>Select a record to see its path and where each value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <comment>heading of a career</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a person, rebuilt from the published counts. No identity is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE EACH VALUE COMES FROM</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCES</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>id, title, publisher, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::MainWindow</name>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Figure copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show only these %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlighted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::OutcomesControls</name>
    <message>
        <source>Outer ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::PathView</name>
    <message>
        <source>Undergraduate · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role or sector, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution: %1
Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches. Clear %n filter(s) with Esc.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::SearchBox</name>
    <message>
        <source>hit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search all columns (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>whither::SharesControls</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
