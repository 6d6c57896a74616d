<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ChangeReasonText</name>
    <message>
        <source>moved</source>
        <comment>why a record changed</comment>
        <translation>遷移</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>why a record changed</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>newly known</source>
        <comment>why a record changed</comment>
        <translation>新獲知</translation>
    </message>
    <message>
        <source>no longer stated</source>
        <comment>why a record changed</comment>
        <translation>不再註明</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>why a record changed</comment>
        <translation>變動</translation>
    </message>
    <message>
        <source>added</source>
        <comment>why a count changed</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>why a count changed</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a reason, how many by it, with a sign</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>%1 ± %2</source>
        <comment>an expected number and its tolerance</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>number of rows in “%1”</source>
        <translation>「%1」中的列數</translation>
    </message>
    <message>
        <source>sum of “%1” in “%2”</source>
        <comment>column, table</comment>
        <translation>「%2」中「%1」的合計</translation>
    </message>
    <message>
        <source>“%1” of the one row in “%2”</source>
        <comment>column, table</comment>
        <translation>「%2」中唯一一列的「%1」</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>a number of rows, a filter</comment>
        <translation>%1（條件：%2）</translation>
    </message>
    <message>
        <source>Share of [%1] in [%2]</source>
        <translation>[%1] 占 [%2] 的比例</translation>
    </message>
    <message>
        <source>Ratio of [%1] to [%2]</source>
        <translation>[%1] 與 [%2] 之比</translation>
    </message>
    <message>
        <source>Difference of [%1] from [%2]</source>
        <translation>[%1] 減 [%2] 之差</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小於 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大於 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小於 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大於 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number, why it says nothing</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>a number, what it should be: &apos;more than 0&apos;</comment>
        <translation>%1，並非%2</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>cannot be tested</source>
        <translation>無法檢驗</translation>
    </message>
    <message>
        <source>the table or a column of it is not there</source>
        <translation>沒有這張表或其中的某一欄</translation>
    </message>
    <message>
        <source>no row is about it</source>
        <translation>沒有相關的列</translation>
    </message>
    <message>
        <source>more than one row is about it</source>
        <translation>相關的列不止一列</translation>
    </message>
    <message>
        <source>the row states no number</source>
        <translation>該列未註明數字</translation>
    </message>
    <message>
        <source>there is nothing to divide by</source>
        <translation>除數為零</translation>
    </message>
    <message>
        <source>only the article itself says so</source>
        <translation>只有文章本身這麼說</translation>
    </message>
    <message>
        <source>Found %1, expected %2: %3</source>
        <comment>number, number, &apos;agrees&apos;</comment>
        <translation>查得 %1，應為 %2：%3</translation>
    </message>
    <message>
        <source>Expected %1: cannot be tested</source>
        <translation>應為 %1：無法檢驗</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a finding, why it is none</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>95% 區間：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>來源：%1</translation>
    </message>
</context>
<context>
    <name>ClaimsChart</name>
    <message>
        <source>%1: %2 of %3 claims</source>
        <translation>%1：%3 項說法中 %2 項</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict and how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No table here is about it</source>
        <translation>這裡沒有相關的表</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <comment>a verdict</comment>
        <translation>人工判定：%1</translation>
    </message>
    <message>
        <source>Verdict of the checks: %1</source>
        <translation>檢驗判定：%1</translation>
    </message>
    <message>
        <source>No check: no table here holds a number for it.</source>
        <translation>未檢驗：這裡沒有一張表含有可供對照的數字。</translation>
    </message>
    <message>
        <source>Figures found: %1</source>
        <translation>查得的數字：%1</translation>
    </message>
    <message>
        <source>Verdict by hand: %1</source>
        <translation>人工判定：%1</translation>
    </message>
</context>
<context>
    <name>ClaimsText</name>
    <message>
        <source>No claim matches these filters</source>
        <translation>沒有說法符合這些篩選條件</translation>
    </message>
    <message>
        <source>%1 of %2 claims hold as they stand</source>
        <translation>%2 項說法中有 %1 項成立</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 = %2 claims</source>
        <comment>verdicts with counts, their sum</comment>
        <translation>%1 = %2 項說法</translation>
    </message>
    <message>
        <source>Source: the article [%1], in our own words.</source>
        <translation>來源：文章 [%1]，由本專案轉述。</translation>
    </message>
    <message numerus="yes">
        <source>Source: the article [%1], in our own words; figures from %n other source(s), named beside each claim.</source>
        <translation>
            <numerusform>來源：文章 [%1]，由本專案轉述；數字取自另外 %n 個來源，列於各項說法旁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: the article [%1], in our own words; figures from %n other source(s), named beside each claim, not all of them read in full.</source>
        <translation>
            <numerusform>來源：文章 [%1]，由本專案轉述；數字取自另外 %n 個來源，列於各項說法旁，其中部分未讀到全文。</numerusform>
        </translation>
    </message>
    <message>
        <source> As of %1, the date of the newest source.</source>
        <translation>截至 %1（最新來源的日期）。</translation>
    </message>
    <message>
        <source>Claims of the article behind the study, each held against the tables: found, then expected</source>
        <translation>本研究所依據文章中的各項說法，逐一與資料表對照：先為查得的數，後為所稱的數</translation>
    </message>
    <message>
        <source>%1, and %2 of %3 made in this workspace</source>
        <comment>a finding about claims, how many others hold, of how many</comment>
        <translation>%1，本工作區提出的 %3 項中有 %2 項成立</translation>
    </message>
</context>
<context>
    <name>CohortEdit</name>
    <message>
        <source>Delete cohort</source>
        <comment>undo step</comment>
        <translation>刪除群體</translation>
    </message>
    <message>
        <source>Rename cohort</source>
        <comment>undo step</comment>
        <translation>重新命名群體</translation>
    </message>
    <message>
        <source>Save cohort</source>
        <comment>undo step</comment>
        <translation>儲存群體</translation>
    </message>
</context>
<context>
    <name>ColumnTexts</name>
    <message>
        <source>text</source>
        <comment>type of a column</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>whole number</source>
        <comment>type of a column</comment>
        <translation>整數</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a column</comment>
        <translation>數字</translation>
    </message>
    <message>
        <source>date</source>
        <comment>type of a column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>nothing special</source>
        <comment>meaning of a column</comment>
        <translation>無特別含義</translation>
    </message>
    <message>
        <source>name</source>
        <comment>meaning of a column</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <comment>meaning of a column</comment>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>country of the first degree</source>
        <comment>meaning of a column</comment>
        <translation>第一學位所在國家</translation>
    </message>
    <message>
        <source>institution of the first degree</source>
        <comment>meaning of a column</comment>
        <translation>大學部院校</translation>
    </message>
    <message>
        <source>institution of the last degree</source>
        <comment>meaning of a column</comment>
        <translation>最高學位院校</translation>
    </message>
    <message>
        <source>year</source>
        <comment>meaning of a column</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>affiliation</source>
        <comment>meaning of a column</comment>
        <translation>所屬機構</translation>
    </message>
    <message>
        <source>country of work</source>
        <comment>meaning of a column</comment>
        <translation>工作所在國家</translation>
    </message>
    <message>
        <source>sector</source>
        <comment>meaning of a column</comment>
        <translation>部門</translation>
    </message>
    <message>
        <source>role</source>
        <comment>meaning of a column</comment>
        <translation>身分</translation>
    </message>
    <message>
        <source>conference or journal</source>
        <comment>meaning of a column</comment>
        <translation>會議或期刊</translation>
    </message>
    <message>
        <source>list</source>
        <comment>type of a column</comment>
        <translation>清單</translation>
    </message>
</context>
<context>
    <name>ColumnsCommand</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>Other (%1)</source>
        <comment>several small values; %1 is how many</comment>
        <translation>其他（%1 項）</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>A or B, a count, its share</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>A or B, a count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the bounds of an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a value, A or B, its name</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4 (95%: %5)</source>
        <translation>%1：%3 人中 %2 人 · %4（95% 區間：%5）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <translation>%1：%3 人中 %2 人 · %4</translation>
    </message>
    <message>
        <source>Of all %1: %2 if none of the not stated is here, %3 if all are</source>
        <translation>在全部 %1 人中：未註明者若都不在此為 %2，若都在此為 %3</translation>
    </message>
    <message>
        <source>B − A</source>
        <comment>a difference</comment>
        <translation>B − A</translation>
    </message>
    <message>
        <source>A − B</source>
        <comment>a difference</comment>
        <translation>A − B</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <comment>a difference</comment>
        <translation>%1：%2 個百分點</translation>
    </message>
    <message>
        <source>%1: %2 points (95%: %3), no clear change</source>
        <translation>%1：%2 個百分點（95% 區間：%3），無明顯變化</translation>
    </message>
    <message>
        <source>%1: %2 points (95%: %3)</source>
        <comment>a difference, its interval</comment>
        <translation>%1：%2 個百分點（95% 區間：%3）</translation>
    </message>
    <message>
        <source>points</source>
        <comment>a column of differences</comment>
        <translation>百分點</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 區間</translation>
    </message>
    <message>
        <source> · no clear change</source>
        <translation> · 無明顯變化</translation>
    </message>
    <message>
        <source>Change, B − A</source>
        <translation>變化，B − A</translation>
    </message>
    <message>
        <source>Change, A − B</source>
        <translation>差異，A − B</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value, how far its shares are apart</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cohort, a value</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>No one is in cohort B</source>
        <translation>群體 B 中沒有人</translation>
    </message>
    <message>
        <source>No one is in cohort A</source>
        <translation>群體 A 中沒有人</translation>
    </message>
    <message>
        <source>There is no share to compare</source>
        <translation>沒有可比較的占比</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>No clear change between A and B: %1, %2 against %3</source>
        <comment>a value, two shares</comment>
        <translation>A 與 B 之間無明顯變化：%1，%2 對 %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3), then %4 (%5)</source>
        <comment>a value, share and column, twice</comment>
        <translation>%1：%2（%3），其後 %4（%5）</translation>
    </message>
    <message>
        <source>%1: %2 of A against %3 of B</source>
        <comment>a value, two shares</comment>
        <translation>%1：A 中占 %2，B 中占 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, a cohort</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a column</comment>
        <translation>依%1</translation>
    </message>
    <message>
        <source>A by %1, B by %2</source>
        <comment>two columns</comment>
        <translation>A 依%1，B 依%2</translation>
    </message>
    <message>
        <source>%1: seen again in a known country %2 + seen, country not stated %3 + not seen again %4 = %5 members</source>
        <translation>%1：再次出現且國家/地區已知 %2 + 再次出現但未註明 %3 + 未再出現 %4 = 成員 %5</translation>
    </message>
    <message>
        <source>%1: known %2 + not stated %3 = %4</source>
        <comment>A or B and its ledger</comment>
        <translation>%1：已知 %2 + 未註明 %3 = %4</translation>
    </message>
    <message>
        <source>Base: all, A %1, B %2.</source>
        <translation>基數為全部人員：A %1，B %2。</translation>
    </message>
    <message>
        <source>Base: those known, A %1, B %2.</source>
        <translation>基數僅為已知者：A %1，B %2。</translation>
    </message>
    <message>
        <source>Whole groups, not samples: no intervals.</source>
        <translation>均視為全體而非樣本，不列區間。</translation>
    </message>
    <message>
        <source>Whiskers: Wilson, 95%.</source>
        <translation>誤差線：Wilson 法，95%。</translation>
    </message>
    <message>
        <source> %1 is a whole group and has none.</source>
        <comment>after a sentence; A or B</comment>
        <translation>%1 為全體，不列誤差線。</translation>
    </message>
    <message>
        <source> Change: Newcombe, 95%, the same people twice; not clear where it covers 0.</source>
        <comment>after a sentence</comment>
        <translation>變化：Newcombe 法，95%，同一批人前後兩次；區間含 0 即不明顯。</translation>
    </message>
    <message>
        <source> Change: Newcombe, 95%, as of two separate samples; not clear where it covers 0.</source>
        <comment>after a sentence</comment>
        <translation>差異：Newcombe 法，95%，視為兩個獨立樣本；區間含 0 即不明顯。</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>A or B; of its ambiguous names</comment>
        <translation>%1 已剔除</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>A or B; ambiguous names, people</comment>
        <translation>%1 %3 人中 %2 人</translation>
    </message>
    <message>
        <source>Not seen again does not mean that somebody left. Names that several known people share, among those seen again: %1.</source>
        <translation>未再出現不等於已離開。再次出現者中與多位已知人士同名的：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>list, its file</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list, its source</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Counted in: %1.</source>
        <comment>lists</comment>
        <translation>統計自：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list, its filter</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is nothing to compare: neither cohort has anyone in it. Choose others.</source>
        <translation>沒有可比較的內容：兩個群體中都沒有人。請另選群體。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>CrossingText</name>
    <message>
        <source>%1 passes %2</source>
        <comment>two lines cross</comment>
        <translation>%1超越%2</translation>
    </message>
</context>
<context>
    <name>DerivationText</name>
    <message>
        <source>Numbered by Whither: one row a person, rebuilt from the published counts.</source>
        <translation>由 Whither 編號：依已公布的人數還原，每人一列。</translation>
    </message>
    <message>
        <source>The country that the source&apos;s label stands for.</source>
        <translation>來源所用標籤所指的國家。</translation>
    </message>
    <message>
        <source>Counted for Whither from the source&apos;s lists of papers.</source>
        <translation>由 Whither 依來源的論文清單統計。</translation>
    </message>
    <message>
        <source>The count divided by the total.</source>
        <translation>計數除以總數。</translation>
    </message>
    <message>
        <source>What the claim&apos;s checks against the tables come to.</source>
        <translation>該說法與資料表對照檢驗的結果。</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>Save the lists of this window as a workspace?</source>
        <translation>要把此視窗中的清單儲存為工作區嗎？</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要儲存對 %1 的變更嗎？</translation>
    </message>
    <message>
        <source>What is not saved will be lost.</source>
        <translation>未儲存的內容將會遺失。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read.</source>
        <translation>%1 開啟之後被其他程式更動過。</translation>
    </message>
    <message>
        <source>Saving here replaces what the other program wrote. Saving under another name keeps both.</source>
        <translation>在此儲存會覆寫該程式寫入的內容；以其他名稱另存則兩者都會保留。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>覆寫(&amp;R)</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>儲存工作區</translation>
    </message>
    <message>
        <source>Workspaces of Whither (*.whither)</source>
        <translation>Whither 工作區 (*.whither)</translation>
    </message>
    <message>
        <source>Alumni</source>
        <comment>proposed name of a new workspace file</comment>
        <translation>校友</translation>
    </message>
</context>
<context>
    <name>DonutPicture</name>
    <message numerus="yes">
        <source>researcher(s)</source>
        <comment>below the number in the ring</comment>
        <translation>
            <numerusform>位研究人員</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below the number in the ring</comment>
        <translation>
            <numerusform>筆記錄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyText</name>
    <message>
        <source>There is nothing to draw: the table has no rows. Choose another dataset.</source>
        <translation>沒有可繪製的內容：此表沒有任何資料列。請改選其他資料集。</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) matches the filters. Take a filter away or change the search.</source>
        <translation>
            <numerusform>沒有可繪製的內容：全部 %n 列都不符合篩選條件。請移除一項篩選條件，或更改搜尋字詞。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) that match states a share. Show counts, or take a filter away.</source>
        <translation>
            <numerusform>沒有可繪製的內容：符合條件的 %n 列都未註明占比。請改為顯示數量，或移除一項篩選條件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) that match states a count. Show shares, or take a filter away.</source>
        <translation>
            <numerusform>沒有可繪製的內容：符合條件的 %n 列都未註明數量。請改為顯示占比，或移除一項篩選條件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: there is no such file. Check the name.</source>
        <translation>%1：檔案不存在。請檢查檔名。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read. Check its permissions.</source>
        <translation>%1：無法讀取檔案。請檢查檔案權限。</translation>
    </message>
    <message>
        <source>%1: the file exists already. Choose another name or allow overwriting (--force).</source>
        <translation>%1：檔案已存在。請改用其他檔名，或允許覆寫（--force）。</translation>
    </message>
    <message>
        <source>%1: the disk is full or the file too large; nothing was changed. Free some space and try again.</source>
        <translation>%1：磁碟已滿或檔案過大；未做任何變更。請釋出空間後再試一次。</translation>
    </message>
    <message>
        <source>%1: the cells of %2 add up to %4 where %3 are published.</source>
        <translation>%1：「%2」各分項合計為 %4，而公布值為 %3。</translation>
    </message>
    <message>
        <source>The recipe is not valid at %1: expected %2.</source>
        <translation>查詢配方在 %1 處無效：此處應為 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or check its permissions.</source>
        <translation>無法寫入 %1。請另選資料夾，或檢查其權限。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Name one, since several files are to be written.</source>
        <translation>%1 不是資料夾。將寫入多個檔案，請指定一個資料夾。</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark opens here and never closes. Close it and try again.</source>
        <translation>%1，第 %2 行：此處的引號沒有結尾。請補上後再試一次。</translation>
    </message>
    <message>
        <source>%1: the column &quot;%2&quot; is missing. Add it to the first line.</source>
        <translation>%1：缺少「%2」欄位。請在第一行補上。</translation>
    </message>
    <message>
        <source>%1: the file holds no records. Choose another file.</source>
        <translation>%1：檔案中沒有記錄。請另選檔案。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. Check its name in the query.</source>
        <translation>%1 沒有「%2」欄位。請檢查查詢中的欄位名稱。</translation>
    </message>
    <message>
        <source>The figure is not drawn from a table &quot;%1&quot;. Check the query.</source>
        <translation>該圖並非取自「%1」資料表。請檢查查詢。</translation>
    </message>
    <message>
        <source>%1, line %2: the record cannot be read. Correct it and try again.</source>
        <translation>%1，第 %2 行：無法讀取這筆記錄。請修正後再試一次。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Choose a file, or a folder of paper lists.</source>
        <translation>%1 不是可讀取的檔案。請選擇一個檔案，或存放論文清單的資料夾。</translation>
    </message>
    <message>
        <source>%1: the format is not known. Name it, or save the list as CSV.</source>
        <translation>%1：無法辨識格式。請指明格式，或將清單另存為 CSV。</translation>
    </message>
    <message>
        <source>%1: this is not a list of records (%2). Choose a file that holds one.</source>
        <translation>%1：這不是記錄清單（%2）。請選擇含有記錄清單的檔案。</translation>
    </message>
    <message>
        <source>%1, byte %2: this is no text in the encoding %3. Choose another encoding.</source>
        <translation>%1，第 %2 位元組：不是 %3 編碼的文字。請選擇其他編碼。</translation>
    </message>
    <message>
        <source>%1 is not a database (%2). Choose another file.</source>
        <translation>%1 不是資料庫（%2）。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Use a copy that is whole.</source>
        <translation>%1 已損毀（%2）。請使用完好的複本。</translation>
    </message>
    <message>
        <source>%1, line %2 (byte %3): this is not valid JSON. Correct it or use a whole copy.</source>
        <translation>%1，第 %2 行（第 %3 位元組）：不是有效的 JSON。請更正，或使用完整的複本。</translation>
    </message>
    <message>
        <source>%1 needs more memory than there is. Close other programs or choose a smaller file.</source>
        <translation>%1 所需記憶體超過可用記憶體。請關閉其他程式，或選擇較小的檔案。</translation>
    </message>
    <message>
        <source>%1 is not a workspace of Whither. Import it instead.</source>
        <translation>%1 不是 Whither 的工作區檔案。請改用匯入。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Whither (format %2; this one reads up to %3). Update Whither.</source>
        <translation>%1 由更新版本的 Whither 儲存（格式 %2；本版本最高可讀 %3）。請更新 Whither。</translation>
    </message>
    <message>
        <source>%1 is open in another window (%2). Close it there, or save under another name.</source>
        <translation>%1 已在另一個視窗中開啟（%2）。請先在該處關閉，或以其他名稱儲存。</translation>
    </message>
    <message>
        <source>The filter is not valid at character %1: expected %2.</source>
        <translation>篩選條件在第 %1 個字元處無效：應為 %2。</translation>
    </message>
    <message>
        <source>The institution %1 cannot have the value &quot;%2&quot;. Correct it and try again.</source>
        <translation>機構「%1」不能使用「%2」這個值。請更正後再試。</translation>
    </message>
    <message>
        <source>The table holds no institution &quot;%1&quot;. Check its name.</source>
        <translation>表中沒有名為「%1」的機構。請確認名稱。</translation>
    </message>
    <message>
        <source>%1: a sheet takes 1,048,575 records, 16,384 columns and 32,767 characters a cell at most. Save the list as CSV.</source>
        <translation>%1：一張工作表最多容納 1,048,575 筆記錄、16,384 欄，每個儲存格最多 32,767 個字元。請將清單另存為 CSV。</translation>
    </message>
    <message>
        <source>%1: the first record is longer than %2 MB. Check the quotation marks.</source>
        <translation>%1：第一筆記錄超過 %2 MB。請檢查引號。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB. Save the list as CSV, or delete what is no list.</source>
        <translation>%1 解壓縮後超過 %2 MB。請將清單另存為 CSV，或刪除清單以外的內容。</translation>
    </message>
    <message>
        <source>The file has no table or sheet &quot;%1&quot;. Choose one of: %2.</source>
        <translation>檔案中沒有名為「%1」的資料表或工作表。可選：%2。</translation>
    </message>
    <message>
        <source>%1: no installed font draws %2. Install fonts-noto-cjk for Chinese.</source>
        <translation>%1：已安裝的字型都畫不出「%2」。中文請安裝 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>%1 is a picture that does not say how it was made: it is no figure of Whither, or was written without its recipe.</source>
        <translation>%1 這張圖沒有說明自己是怎樣畫出來的：它不是 Whither 的圖，或匯出時沒有帶上重現方法。</translation>
    </message>
    <message>
        <source>The figure was made of the list &quot;%1&quot;, which is not open here or has other columns. Open the list, then the figure again.</source>
        <translation>這張圖是用清單「%1」畫的，該清單沒有開啟，或欄位已不同。請先開啟該清單，再開啟這張圖。</translation>
    </message>
    <message>
        <source>%1 was not written: what is asked, or counted, says who somebody is. Take off the search or the filter by name, or let names stand.</source>
        <translation>%1 沒有寫出：所問或所計的內容會說出某人是誰。請去掉搜尋或按姓名的篩選，或允許保留姓名。</translation>
    </message>
    <message>
        <source>%1: the text does not fit a picture of %2 × %3 pixels; this would be cut: %4. Choose a larger size.</source>
        <translation>%1：%2 × %3 像素的圖放不下文字，會被截斷的是：%4。請選較大的尺寸。</translation>
    </message>
    <message>
        <source>%1: there is no word in this language for: %2. Export the figure in English, or add them to resources/data/wording.csv.</source>
        <translation>%1：這種語言裡沒有這些詞：%2。請匯出英文圖，或把它們加進 resources/data/wording.csv。</translation>
    </message>
    <message>
        <source>The figure asks the list &quot;%1&quot; about its column &quot;%2&quot;; the list of that name that is open here has none. Open the list it was made of, then the figure again.</source>
        <translation>這張圖要用清單「%1」的「%2」欄，而這裡開啟的同名清單沒有這一欄。請先開啟畫圖時所用的清單，再開啟這張圖。</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 more</source>
        <comment>at the end of a list</comment>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>institution not stated</source>
        <translation>未說明機構</translation>
    </message>
    <message>
        <source>country not known</source>
        <translation>國家不明</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>years, institution, country</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Known by name alone: may be several people</source>
        <translation>僅憑姓名：可能是多人</translation>
    </message>
    <message>
        <source>Identifier: %1</source>
        <translation>識別碼：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>寫作：%1</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>論文：%1</translation>
    </message>
    <message>
        <source>No co-author in common.</source>
        <translation>沒有共同的合著者。</translation>
    </message>
    <message>
        <source>Co-authors in common: %1.</source>
        <translation>共同的合著者：%1。</translation>
    </message>
    <message>
        <source>No institution written the same.</source>
        <translation>沒有寫法相同的機構。</translation>
    </message>
    <message>
        <source>Institutions in common: %1.</source>
        <translation>共同的機構：%1。</translation>
    </message>
</context>
<context>
    <name>FilterFault</name>
    <message>
        <source>The regular expression opens a parenthesis &quot;(&quot; and does not close it.</source>
        <translation>規則運算式中有一個左括號「(」沒有閉合。</translation>
    </message>
    <message>
        <source>The regular expression closes a parenthesis &quot;)&quot; at character %1 that it did not open.</source>
        <translation>規則運算式第 %1 個字元處的右括號「)」沒有對應的左括號。</translation>
    </message>
    <message>
        <source>The regular expression opens a bracket &quot;[&quot; and does not close it.</source>
        <translation>規則運算式中有一個左方括號「[」沒有閉合。</translation>
    </message>
    <message>
        <source>The regular expression repeats nothing at character %1: put something before &quot;*&quot;, &quot;+&quot; or &quot;?&quot;.</source>
        <translation>規則運算式第 %1 個字元處的重複符號前沒有內容：請在「*」、「+」或「?」前寫上要重複的內容。</translation>
    </message>
    <message>
        <source>The regular expression has a range at character %1 that ends before it starts.</source>
        <translation>規則運算式第 %1 個字元處的字元範圍首尾顛倒。</translation>
    </message>
    <message>
        <source>The regular expression repeats in a way that cannot be counted at character %1.</source>
        <translation>規則運算式第 %1 個字元處的重複次數無效。</translation>
    </message>
    <message>
        <source>The regular expression has a backslash at character %1 before something it does not go with.</source>
        <translation>規則運算式第 %1 個字元處的反斜線後面不是有效的跳脫字元。</translation>
    </message>
    <message>
        <source>The regular expression names an unknown class of characters at character %1.</source>
        <translation>規則運算式第 %1 個字元處的字元類別名稱無法辨識。</translation>
    </message>
    <message>
        <source>The regular expression opens an unknown kind of parenthesis at character %1.</source>
        <translation>規則運算式第 %1 個字元處的括號寫法無法辨識。</translation>
    </message>
    <message>
        <source>The regular expression refers to a parenthesis that it does not have, at character %1.</source>
        <translation>規則運算式第 %1 個字元處參照了不存在的括號群組。</translation>
    </message>
    <message>
        <source>The regular expression looks back over no fixed length at character %1.</source>
        <translation>規則運算式第 %1 個字元處的向後斷言長度不固定。</translation>
    </message>
    <message>
        <source>The regular expression is too large.</source>
        <translation>規則運算式過大。</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from character %1 on.</source>
        <translation>規則運算式從第 %1 個字元起無法辨識。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. This column holds numbers, such as 2015.</source>
        <translation>「%1」不是數字。本欄是數字，例如 2015。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Dates are written as 2018, 2018-05 or 2018-05-30.</source>
        <translation>「%1」不是日期。日期寫作 2018、2018-05 或 2018-05-30。</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1: %2 records were read, but %3 imported and %4 rejected.</source>
        <translation>%1：讀取了 %2 筆記錄，但匯入 %3 筆、拒絕 %4 筆。</translation>
    </message>
    <message>
        <source>%1: %2 problems are kept where %3 were counted.</source>
        <translation>%1：保留了 %2 個問題，而計數為 %3 個。</translation>
    </message>
    <message>
        <source>%1: the file %2 has no hash, so a changed copy goes unnoticed.</source>
        <translation>%1：檔案 %2 沒有校驗值，複本若遭更動將無法察覺。</translation>
    </message>
    <message>
        <source>%1: the query asks a column &quot;%2&quot; that is not there.</source>
        <translation>%1：查詢用到了不存在的欄「%2」。</translation>
    </message>
    <message>
        <source>%1: two columns are called &quot;%2&quot;.</source>
        <translation>%1：有兩欄都叫「%2」。</translation>
    </message>
</context>
<context>
    <name>FlowsChart</name>
    <message>
        <source>Other (%1)</source>
        <comment>several small values; %1 is how many</comment>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>not seen again</source>
        <comment>in the data, from then on</comment>
        <translation>未再出現</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <comment>where, how many, of how many, their share</comment>
        <translation>%1：%3 中的 %2 · %4</translation>
    </message>
    <message>
        <source>Without a value at that stage: %1</source>
        <translation>該階段沒有值：%1</translation>
    </message>
    <message>
        <source>Without a value at that stage: %1 · Source: %2</source>
        <translation>該階段沒有值：%1 · 來源：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stage and who is there</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 → %3, %4</source>
        <comment>a stage and who is there, the next stage and where they go</comment>
        <translation>%1，%2 → %3，%4</translation>
    </message>
    <message>
        <source>%1 of those of %2</source>
        <comment>a share, where they come from</comment>
        <translation>占「%2」的 %1</translation>
    </message>
</context>
<context>
    <name>FlowsText</name>
    <message>
        <source>No one matches these filters</source>
        <translation>沒有人符合這些篩選條件</translation>
    </message>
    <message>
        <source>%1 is stated for none of these %2</source>
        <comment>column, records</comment>
        <translation>這 %2 筆記錄均未註明%1</translation>
    </message>
    <message>
        <source>%1 of %2 end up in %3</source>
        <comment>people, all, a place</comment>
        <translation>%2 人中有 %1 人最終在%3</translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4</source>
        <comment>column, its most frequent value, records</comment>
        <translation>%1：%4 筆中有 %3 筆為%2</translation>
    </message>
    <message>
        <source>%1: known %2 + without a value %3 = %4</source>
        <comment>a stage and its ledger</comment>
        <translation>%1：已知 %2 + 沒有值 %3 = %4</translation>
    </message>
    <message>
        <source>Counted in %1 (%2). n = %3; shares are of all at each stage.</source>
        <comment>list, its file</comment>
        <translation>統計自「%1」（%2）。n = %3；各階段占比均以全體為基數。</translation>
    </message>
    <message>
        <source>Study: %1.</source>
        <translation>研究：%1。</translation>
    </message>
    <message>
        <source>Study: %1. Counts from: %2. n = %3; shares are of all at each stage.</source>
        <translation>研究：%1。人數引自：%2。n = %3；各階段占比均以全體為基數。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>People are names on papers: %1 of them are names that several known profiles share. Who is not seen again has not left for that.</source>
        <translation>人員依論文署名識別：其中 %1 個姓名與多個已知個人檔案相同。未再出現並不表示已經離開。</translation>
    </message>
</context>
<context>
    <name>FollowedText</name>
    <message>
        <source>%1 %2</source>
        <comment>place, people</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without the %1 whose name several known profiles share: %2</source>
        <translation>不計 %1 個與多個已知個人檔案同名的人：%2</translation>
    </message>
    <message>
        <source>Names that several known profiles share are left out</source>
        <translation>已略去與多個已知個人檔案同名的人</translation>
    </message>
    <message>
        <source>Seen again: country known %1 + unknown %2 + not seen %3 = %4</source>
        <translation>再次出現：國家/地區已知 %1 + 未知 %2 + 未再出現 %3 = %4</translation>
    </message>
    <message>
        <source>%1 of the %2 seen again are in %3</source>
        <translation>再次出現的 %2 人中，%1 人在%3</translation>
    </message>
    <message>
        <source>People are names on papers; who is not seen again has not left for that.</source>
        <translation>人員依論文署名識別；未再出現並不表示已經離開。</translation>
    </message>
</context>
<context>
    <name>ImportNotices</name>
    <message>
        <source>“%1” has its headquarters in %2 and its site in %3: both are kept.</source>
        <translation>「%1」總部在%2，所在地在%3：兩者都保留。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>keep as a facet</source>
        <comment>what a column means</comment>
        <translation>保留為篩選面向</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column means</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <comment>what a column means</comment>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Origin (country of first degree)</source>
        <comment>what a column means</comment>
        <translation>來源地（第一個學位所在國家/地區）</translation>
    </message>
    <message>
        <source>Undergraduate</source>
        <comment>what a column means</comment>
        <translation>大學部學校</translation>
    </message>
    <message>
        <source>Graduate school</source>
        <comment>what a column means</comment>
        <translation>研究所學校</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>what a column means</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <comment>what a column means</comment>
        <translation>任職機構</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>what a column means</comment>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>what a column means</comment>
        <translation>部門</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>what a column means</comment>
        <translation>身分</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>what a column means</comment>
        <translation>會議或期刊</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>論文清單</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, 逗號</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; 分號</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| 直線</translation>
    </message>
    <message>
        <source>: colon</source>
        <translation>: 冒號</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>Written so in the file</source>
        <translation>檔案中即如此書寫</translation>
    </message>
    <message>
        <source>Published by the source</source>
        <translation>由來源公布</translation>
    </message>
    <message>
        <source>Computed by Whither</source>
        <translation>由 Whither 計算</translation>
    </message>
    <message>
        <source>Entered by a user of Whither</source>
        <translation>由 Whither 使用者輸入</translation>
    </message>
    <message>
        <source>The file says nothing here</source>
        <translation>檔案此處為空</translation>
    </message>
    <message>
        <source>No source that was read says anything here</source>
        <translation>所讀來源均未說明此項</translation>
    </message>
    <message>
        <source>record %1 of the file</source>
        <translation>檔案第 %1 筆記錄</translation>
    </message>
    <message>
        <source>record %1 of those imported</source>
        <translation>已匯入記錄中的第 %1 筆</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <comment>line of a file, record</comment>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <comment>record, table of a database or sheet</comment>
        <translation>%1，資料表 %2</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀作</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <comment>type</comment>
        <translation>%1（由您選定）</translation>
    </message>
    <message>
        <source>%1, by the column&apos;s values</source>
        <comment>type</comment>
        <translation>%1（依該欄的值判斷）</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>none that is known by this name</source>
        <translation>沒有已知國家叫此名稱</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄位含義</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <comment>meaning of a column</comment>
        <translation>%1（由您選定）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入時間</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>檔案的 SHA-256</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1: why is nothing stated?</source>
        <comment>column</comment>
        <translation>%1：為何未註明？</translation>
    </message>
    <message>
        <source>%1: why “%2”?</source>
        <comment>column, value</comment>
        <translation>%1：為何是「%2」？</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>資料中的值</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>由來</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Stated in the data of Whither, which name no source for it</source>
        <translation>Whither 資料中如此載明，但未註明來源</translation>
    </message>
</context>
<context>
    <name>OutcomesChart</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 人中 %2 人</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4 (95%: %5)</source>
        <translation>%1：%3 人中 %2 人 · %4（95% 區間：%5）</translation>
    </message>
    <message>
        <source>Not stated: %1 · Source: %2</source>
        <translation>未註明：%1 · 來源：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and a sector or role</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <translation>%1：%3 人中 %2 人 · %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a record, its place and its sector or role</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>OutcomesText</name>
    <message>
        <source>No one matches these filters</source>
        <translation>沒有人符合這些篩選條件</translation>
    </message>
    <message>
        <source>For none of these %1 is a place stated</source>
        <translation>這 %1 人均未註明現在何處</translation>
    </message>
    <message>
        <source>One researcher, now in %1</source>
        <translation>一位研究人員，現在%1</translation>
    </message>
    <message>
        <source>All %1 are still in %2</source>
        <translation>%1 人全部仍在%2</translation>
    </message>
    <message>
        <source>All %1 are in %2</source>
        <translation>%1 人全部在%2</translation>
    </message>
    <message>
        <source>%1 of %2 are still in %3</source>
        <translation>%2 人中 %1 人仍在%3</translation>
    </message>
    <message>
        <source>%1 of %2 are in %3</source>
        <translation>%2 人中 %1 人在%3</translation>
    </message>
    <message>
        <source>%1: known %2 + not stated %3 = %4</source>
        <comment>column and its ledger</comment>
        <translation>%1：已知 %2 + 未註明 %3 = %4</translation>
    </message>
    <message>
        <source>Chinese-origin AI researchers (first degree in China) who were at US institutions in 2019</source>
        <translation>2019 年任職於美國機構的華裔 AI 研究人員（在中國取得學士學位）</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>shares of all %1</source>
        <translation>占比以全部 %1 人計</translation>
    </message>
    <message>
        <source>shares of those known</source>
        <translation>占比僅以已知者計</translation>
    </message>
    <message>
        <source>The whole group, not a sample: no intervals.</source>
        <translation>視為全體而非樣本，不列區間。</translation>
    </message>
    <message>
        <source>Intervals: Wilson, 95%, as for a sample.</source>
        <translation>95% 區間：Wilson 法，視為樣本。</translation>
    </message>
    <message>
        <source>Study: %1.</source>
        <translation>研究：%1。</translation>
    </message>
    <message>
        <source>Study: %1. Counts from: %2. n = %3, %4; as of %5. %6</source>
        <translation>研究：%1。人數引自：%2。n = %3，%4；截至 %5。%6</translation>
    </message>
    <message>
        <source>%1 is stated for none of these %2</source>
        <comment>column, records</comment>
        <translation>這 %2 筆記錄均未註明%1</translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4</source>
        <comment>column, its most frequent value, records</comment>
        <translation>%1：%4 筆中有 %3 筆為%2</translation>
    </message>
    <message>
        <source>%1: records by %2 and %3</source>
        <comment>list, two columns</comment>
        <translation>%1：依%2與%3統計的記錄</translation>
    </message>
    <message>
        <source>Counted in %1 (%2). n = %3, %4. %5</source>
        <comment>list, its file</comment>
        <translation>統計自「%1」（%2）。n = %3，%4。%5</translation>
    </message>
    <message>
        <source>%1: %2 of all %3 if none of those not stated are there, %4 if all are</source>
        <comment>a value, its share, of how many, its share at most</comment>
        <translation>%1：若未註明者都不在此，占全部 %3 的 %2；若都在此，則占 %4</translation>
    </message>
</context>
<context>
    <name>OwnClaimEdit</name>
    <message>
        <source>Add claim</source>
        <comment>undo step</comment>
        <translation>新增說法</translation>
    </message>
    <message>
        <source>Change claim</source>
        <comment>undo step</comment>
        <translation>修改說法</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <comment>undo step</comment>
        <translation>刪除說法</translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Names of people stand as codes; links and notes are left out.</source>
        <translation>姓名以編號代替；連結和備註已略去。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>- %1. %2 Terms: %3.</source>
        <comment>a source, its address, its licence</comment>
        <translation>- %1。%2 授權：%3。</translation>
    </message>
    <message>
        <source>How to cite</source>
        <translation>引用方式</translation>
    </message>
    <message>
        <source>%1 Figure made with Whither %2 from the sources above; cite them for the numbers.</source>
        <translation>%1 本圖由 Whither %2 據以上來源繪製；引用數字時請引用這些來源。</translation>
    </message>
    <message>
        <source>`shown.csv` holds the numbers that are drawn, shares in percent. `records.csv` holds the records behind them, a row each. `metadata.json` says what was asked and of which data, with the SHA-256 of every file.</source>
        <translation>`shown.csv` 是圖中畫出的數字，占比以百分數計。`records.csv` 是其背後的記錄，一筆一列。`metadata.json` 寫明問的是什麼、用的是哪份資料，以及每個檔案的 SHA-256。</translation>
    </message>
    <message>
        <source>Nobody is named in the records.</source>
        <translation>紀錄中沒有寫明任何人的姓名。</translation>
    </message>
    <message>
        <source>People named in the records: %1, of whom %2 replied to it.</source>
        <translation>紀錄中寫明姓名的人：%1 人，其中 %2 人作出了回應。</translation>
    </message>
    <message>
        <source>Values that fewer than %1 people share, alone or together with others of their row, stand as &quot;(folded)&quot;: %2. Counts in the figure stand as they are, small ones too.</source>
        <translation>單獨或與同一列其他值合在一起時由少於 %1 人共有的值，寫作「(folded)」：%2 個。圖中的數字照原樣，小的也不例外。</translation>
    </message>
    <message>
        <source>A picture dropped on the window of Whither opens again, and so does `shown.csv` beside `metadata.json`.</source>
        <translation>圖片拖到 Whither 視窗上即可重新開啟；`shown.csv` 與 `metadata.json` 在一起時也可以。</translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>Other (%1)</source>
        <comment>several small parts; %1 is how many</comment>
        <translation>其他（%1 項）</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Of those in %1, the source also names: %2 (no number published).</source>
        <translation>在%1者中，來源另提及：%2（未公布人數）。</translation>
    </message>
    <message>
        <source>Of those in %1, the source also counts: %2, %3 (sector not stated, added to no part).</source>
        <translation>在%1者中，來源另計：%2，%3 人（部門未註明，未計入任何一項）。</translation>
    </message>
    <message>
        <source>People</source>
        <comment>table column</comment>
        <translation>人數</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>table column</comment>
        <translation>95% 區間</translation>
    </message>
    <message>
        <source>no interval</source>
        <comment>table column</comment>
        <translation>無區間</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>table column</comment>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>PassportText</name>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基數</translation>
    </message>
    <message>
        <source>the %1 whose value is stated</source>
        <translation>已註明該值的 %1 筆</translation>
    </message>
    <message>
        <source>all %1 of the question, those not stated included</source>
        <translation>問題所涉全部 %1 筆，含未註明者</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 區間</translation>
    </message>
    <message>
        <source>%1 (Wilson)</source>
        <translation>%1（威爾遜區間）</translation>
    </message>
    <message>
        <source>none: these are the whole group, not a sample</source>
        <translation>無：這是整個群體，並非樣本</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 of %2 in the table</source>
        <translation>表中 %2 列裡的 %1 列</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>檢驗 %1</translation>
    </message>
    <message>
        <source>held against</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Question in words</source>
        <translation>問題（文字）</translation>
    </message>
    <message>
        <source>all rows of “%1”</source>
        <translation>「%1」的全部列</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a table, a filter</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>As an expression</source>
        <translation>寫成運算式</translation>
    </message>
    <message>
        <source>As a recipe</source>
        <translation>寫成配方</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>read: %1</source>
        <comment>how far a source was read</comment>
        <translation>查閱程度：%1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <comment>id</comment>
        <translation>來源 %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is known of a source</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入時間</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>更動</translation>
    </message>
    <message>
        <source>none since the table was opened</source>
        <translation>開啟此表以來沒有更動</translation>
    </message>
    <message>
        <source>Data id</source>
        <translation>資料識別碼</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>尚未計算</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the numbers of a row</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count, its base</comment>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>PersonLinkEdit</name>
    <message>
        <source>Take back a decision on two people</source>
        <comment>undo step</comment>
        <translation>撤回對兩人的判定</translation>
    </message>
    <message>
        <source>Same person</source>
        <comment>undo step</comment>
        <translation>同一個人</translation>
    </message>
    <message>
        <source>Different people</source>
        <comment>undo step</comment>
        <translation>不同的人</translation>
    </message>
    <message>
        <source>Not sure about two people</source>
        <comment>undo step</comment>
        <translation>無法確定是否同一人</translation>
    </message>
</context>
<context>
    <name>PlainTextBox</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ProblemSentence</name>
    <message>
        <source>“%1” in %2 is no whole number: kept as not stated.</source>
        <translation>%2 中的「%1」不是整數，以未註明保留。</translation>
    </message>
    <message>
        <source>“%1” in %2 is no number: kept as not stated.</source>
        <translation>%2 中的「%1」不是數值，以未註明保留。</translation>
    </message>
    <message>
        <source>“%1” in %2 is no date: kept as not stated.</source>
        <translation>%2 中的「%1」不是日期，以未註明保留。</translation>
    </message>
    <message>
        <source>“%1” in %2 is not of the column&apos;s type: kept as not stated.</source>
        <translation>%2 中的「%1」不符合該欄類型，以未註明保留。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, and what is wrong there</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>of a table, and what is wrong there</comment>
        <translation>第 %1 筆：%2</translation>
    </message>
    <message>
        <source>“%1” in %2 names no known country: kept as written.</source>
        <translation>%2 中的「%1」不是已知的國家或地區，照原文保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) where %1 are expected: set aside.</source>
        <translation>
            <numerusform>應有 %1 個欄位，實有 %n 個：已另行擱置。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in %2 is a word among numbers: the column is kept as text.</source>
        <translation>「%1」（%2）是數字中的文字：該欄保留為文字。</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The record has another number of fields than the header.</source>
        <translation>該記錄的欄位數與標題列不同。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field that is not quoted.</source>
        <translation>未加引號的欄位中出現了引號。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>結束引號之後還有文字。</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation>此處的引號沒有結束。</translation>
    </message>
    <message>
        <source>Some bytes are no text in the file&apos;s encoding.</source>
        <translation>有些位元組不是該檔案編碼的文字。</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>該記錄不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This value is not a record with named fields.</source>
        <translation>該值不是帶有欄位名稱的記錄。</translation>
    </message>
    <message>
        <source>A field stands twice in the record.</source>
        <translation>記錄中有欄位重複出現。</translation>
    </message>
    <message>
        <source>A number is too large to be held exactly enough.</source>
        <translation>數字過大，無法足夠精確地保存。</translation>
    </message>
    <message>
        <source>The record is nested too deeply.</source>
        <translation>記錄巢狀過深。</translation>
    </message>
    <message>
        <source>The record lacks a field that its kind must have.</source>
        <translation>該記錄缺少此類記錄必有的欄位。</translation>
    </message>
    <message>
        <source>The list of countries does not fit the authors; they are left without one.</source>
        <translation>國家清單與作者對不上；這些作者的國家留空。</translation>
    </message>
    <message>
        <source>The database cannot read this row.</source>
        <translation>資料庫無法讀取此列。</translation>
    </message>
    <message>
        <source>A field is longer than can be taken.</source>
        <translation>欄位過長，無法接受。</translation>
    </message>
    <message>
        <source>A column had no name or one that stood twice; it was given another.</source>
        <translation>有一欄沒有名稱或名稱重複，已另行命名。</translation>
    </message>
    <message>
        <source>No known country has this name.</source>
        <translation>沒有已知國家使用此名稱。</translation>
    </message>
    <message>
        <source>Number of fields</source>
        <translation>欄位數不符</translation>
    </message>
    <message>
        <source>Quotation mark inside a field</source>
        <translation>欄位中有引號</translation>
    </message>
    <message>
        <source>Text after a quotation mark</source>
        <translation>引號後還有文字</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>引號未關閉</translation>
    </message>
    <message>
        <source>No text in this encoding</source>
        <translation>編碼無法解讀</translation>
    </message>
    <message>
        <source>Invalid JSON</source>
        <translation>JSON 無效</translation>
    </message>
    <message>
        <source>Not a record</source>
        <translation>不是記錄</translation>
    </message>
    <message>
        <source>Field stands twice</source>
        <translation>欄位重複</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>數字超出範圍</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>巢狀過深</translation>
    </message>
    <message>
        <source>Not of the column&apos;s type</source>
        <translation>與欄位類型不符</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>缺少欄位</translation>
    </message>
    <message>
        <source>Countries do not fit the authors</source>
        <translation>國家與作者對不上</translation>
    </message>
    <message>
        <source>Damaged row</source>
        <translation>資料列已損壞</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>欄位過長</translation>
    </message>
    <message>
        <source>Column name replaced</source>
        <translation>欄名已取代</translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>未知國家</translation>
    </message>
    <message>
        <source>The value is not of the type of its column.</source>
        <translation>此值不符合所在欄的類型。</translation>
    </message>
    <message>
        <source>A formula failed in this cell; its value is not stated.</source>
        <translation>此儲存格的公式出錯，其值視為未註明。</translation>
    </message>
    <message>
        <source>Formula that failed</source>
        <translation>公式錯誤</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 等，另有 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <comment>files, date and time</comment>
        <translation>%1，匯入於 %2</translation>
    </message>
    <message>
        <source>%1 read = %2 imported + %3 rejected</source>
        <comment>records of a file</comment>
        <translation>讀取 %1 = 匯入 %2 + 拒絕 %3</translation>
    </message>
    <message>
        <source>%1; remarks on what was imported: %2</source>
        <comment>the sum before, a number</comment>
        <translation>%1；對已匯入內容的提示：%2</translation>
    </message>
    <message>
        <source>Only the first %1 rejected records and the first %1 remarks are kept here; the counts above are complete.</source>
        <translation>此處只保留前 %1 筆被拒記錄和前 %1 則提示；上面的計數是完整的。</translation>
    </message>
    <message>
        <source>Only the first %1 rejected records are kept here; the counts above are complete.</source>
        <translation>此處只保留前 %1 筆被拒記錄；上面的計數是完整的。</translation>
    </message>
    <message>
        <source>Only the first %1 remarks are kept here; the counts above are complete.</source>
        <translation>此處只保留前 %1 則提示；上面的計數是完整的。</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <comment>file, number</comment>
        <translation>%1，第 %2 筆記錄</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>file, number</comment>
        <translation>%1，第 %2 列</translation>
    </message>
</context>
<context>
    <name>PublishedFlowsChart</name>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a stage and who is there</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: at least %2, those of the paths that are drawn
Source: %3</source>
        <translation>%1：至少 %2，即所畫路徑之和
來源：%3</translation>
    </message>
    <message>
        <source>%1: %2 of the group</source>
        <comment>where, a published share</comment>
        <translation>%1：占該群體的 %2</translation>
    </message>
    <message>
        <source>95% interval: %1 (of %2) · </source>
        <translation>95% 區間：%1（%2 人）· </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 of those at %4</source>
        <comment>from, to, a published share, of whom</comment>
        <translation>%1 → %2：占「%4」的 %3</translation>
    </message>
    <message>
        <source>Drawn as %1 × %2 = %3 of the group · Source: %4</source>
        <comment>two shares and their product</comment>
        <translation>按 %1 × %2 = 該群體的 %3 繪出 · 來源：%4</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 of the group is not published</source>
        <comment>a stage, a share</comment>
        <translation>%1：該群體的 %2 未公布</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未顯示</translation>
    </message>
    <message>
        <source>%1: %2 of the group is not shown</source>
        <comment>a stage, a share</comment>
        <translation>%1：該群體的 %2 未顯示</translation>
    </message>
</context>
<context>
    <name>PublishedFlowsText</name>
    <message>
        <source>%1 took their first degree in %2</source>
        <comment>a share, a place</comment>
        <translation>%1 在%2讀大學</translation>
    </message>
    <message>
        <source>%1 went to graduate school in %2</source>
        <comment>a share, a place</comment>
        <translation>%1 在%2讀研究所</translation>
    </message>
    <message>
        <source>%1 work in %2</source>
        <comment>a share, a place</comment>
        <translation>%1 在%2工作</translation>
    </message>
    <message>
        <source>No share of a whole group is published here</source>
        <translation>這裡沒有公布任何整個群體的占比</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two findings of a title</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <comment>stages, a group, a study, a year</comment>
        <translation>%1 · %2 · %3，%4 年</translation>
    </message>
    <message>
        <source>%1: published %2 + not published %3 = 100%</source>
        <comment>a stage and its ledger</comment>
        <translation>%1：已公布 %2 + 未公布 %3 = 100%</translation>
    </message>
    <message>
        <source>%1: %2 by the paths drawn; shares of the whole group are not published</source>
        <comment>a stage, the sum of shares</comment>
        <translation>%1：按所畫路徑為 %2；整個群體的占比未公布</translation>
    </message>
    <message>
        <source>Published by: %1.</source>
        <translation>公布者：%1。</translation>
    </message>
    <message>
        <source>n = %1.</source>
        <translation>n = %1。</translation>
    </message>
    <message>
        <source>Who went from which place to which is not published for this group.</source>
        <translation>該群體從哪裡去了哪裡未公布。</translation>
    </message>
    <message>
        <source>A band is a published share of those at one of its ends, times the share of that end.</source>
        <translation>色帶是其一端之人的已公布占比，乘以該端的占比。</translation>
    </message>
    <message>
        <source>There is nothing to draw: none of these rows prints a share of a whole group at a stage. Take a filter away, or read them in the table.</source>
        <translation>沒有可畫的內容：這些列中沒有一列給出整個群體在某階段的占比。請去掉一項篩選條件，或在表格中查看。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>More shares in the table alone: %1.</source>
        <translation>僅見於表格的其他占比：%1 個。</translation>
    </message>
    <message>
        <source>Published in words alone: %1.</source>
        <translation>只以文字公布的：%1 個。</translation>
    </message>
    <message>
        <source>%1: shown %2 + left out by the filter or not published %3 = 100%</source>
        <comment>a stage and its ledger</comment>
        <translation>%1：顯示 %2 + 被篩選排除或未公布 %3 = 100%</translation>
    </message>
    <message>
        <source>No path from one place to another is among these rows.</source>
        <translation>這些列中沒有從一地到另一地的路徑。</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Whither</source>
        <translation>去向</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Clear filters</source>
        <comment>undo step</comment>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>undo step</comment>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>undo step</comment>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Sort</source>
        <comment>undo step</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Chart setting</source>
        <comment>undo step</comment>
        <translation>圖表設定</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>on a filter chip</comment>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1（排除）：%2</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>顯示 %1 / %2</translation>
    </message>
    <message>
        <source>Showing %1 of %2: %3</source>
        <translation>顯示 %1 / %2：%3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>包含「%1」</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words, one of which is to be found</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>到 %1 為止</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>a range of values</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a range of values</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>not a question</source>
        <translation>條件不成立</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>words to be found</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>contains %1</source>
        <comment>a column, words</comment>
        <translation>包含%1</translation>
    </message>
    <message>
        <source>does not contain %1</source>
        <comment>a column, words</comment>
        <translation>不包含%1</translation>
    </message>
    <message>
        <source>matches %1</source>
        <comment>a column, a pattern</comment>
        <translation>符合 %1</translation>
    </message>
    <message>
        <source>does not match %1</source>
        <comment>a column, a pattern</comment>
        <translation>不符合 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小於 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超過 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低於 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大於 %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a part of a filter</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>the opposite of a filter</comment>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the parts of a filter</comment>
        <translation>，且</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the parts of a filter</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>%1: stated</source>
        <comment>a column that has some value</comment>
        <translation>%1：已註明</translation>
    </message>
    <message>
        <source>%1: stated, and not %2</source>
        <comment>a column, values that it must not have</comment>
        <translation>%1：已註明，且不是%2</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not printed.</source>
        <translation>
            <numerusform>另有 %n 筆記錄未列印。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyEdit</name>
    <message>
        <source>Delete a reply</source>
        <comment>undo step</comment>
        <translation>刪除回應</translation>
    </message>
    <message>
        <source>Change a reply</source>
        <comment>undo step</comment>
        <translation>修改回應</translation>
    </message>
    <message>
        <source>Write down a reply</source>
        <comment>undo step</comment>
        <translation>記下回應</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Replied on %1.</source>
        <translation>%1回應。</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>尚未徵詢。</translation>
    </message>
    <message>
        <source>Asked on %1; no reply yet.</source>
        <translation>%1徵詢，尚未回應。</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>%1 %2</source>
        <comment>place, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>place, lowest and highest share</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 %2 by each of %3 rules: %4</source>
        <comment>conference, year, number</comment>
        <translation>%1 %2 依 %3 種口徑：%4</translation>
    </message>
    <message>
        <source>%1; %2 leads by all</source>
        <comment>shares by rule, place</comment>
        <translation>%1；依各種口徑均為%2領先</translation>
    </message>
    <message>
        <source>%1; %2 leads by %3 of them</source>
        <comment>shares by rule, place, number</comment>
        <translation>%1；依其中 %3 種口徑為%2領先</translation>
    </message>
</context>
<context>
    <name>SharesChart</name>
    <message>
        <source>%1 · %2 %3</source>
        <comment>country, conference, year</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>count, base, value</comment>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算得出</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>%1: %2
%3 · %4 · source: %5</source>
        <translation>%1：%2
%3 · %4 · 來源：%5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2 年</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %n point(s), %3 to %4 · source: %5</source>
        <translation>
            <numerusform>%1，%2：%n 個資料點，%3–%4 年 · 來源：%5</numerusform>
        </translation>
    </message>
    <message>
        <source>n=%1</source>
        <comment>papers of a year, below the axis</comment>
        <translation>n=%1</translation>
    </message>
    <message>
        <source>hollow: published · solid: computed</source>
        <translation>空心：已公布 · 實心：計算得出</translation>
    </message>
    <message>
        <source>count published, share divided out</source>
        <translation>數量已公布，占比由此算出</translation>
    </message>
    <message>
        <source>%1 (95%: %2)</source>
        <comment>a share with its base, its interval</comment>
        <translation>%1（95%：%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (95%: %3), projected from %n year(s), %4 to %5</source>
        <translation>
            <numerusform>%1：%2（95%：%3），由 %n 個年份推算，%4 至 %5</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · a projection, no figure of its source: %2</source>
        <translation>%1 · 推算值，並非其來源所公布：%2</translation>
    </message>
    <message>
        <source>%1, %2, projected</source>
        <translation>%1，%2，推算</translation>
    </message>
</context>
<context>
    <name>SharesText</name>
    <message>
        <source>No published or computed figure matches these filters</source>
        <translation>沒有已公布或計算得出的數值符合這些篩選條件</translation>
    </message>
    <message>
        <source>Countries at %1, %2 to %3</source>
        <translation>%1：各國情況，%2–%3 年</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4, %5 %6</source>
        <comment>conference, year, country, share, country, share</comment>
        <translation>%1 %2：%3 %4，%5 %6</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counting rules</comment>
        <translation>；</translation>
    </message>
    <message>
        <source> · a paper counts for each of its countries, so shares add up to more than 100%</source>
        <translation> · 一篇論文計入其涉及的每個國家，故占比合計超過 100%</translation>
    </message>
    <message>
        <source>Drawn %1 + no number published %2</source>
        <comment>figures of a query</comment>
        <translation>已繪出 %1 + 未公布數值 %2</translation>
    </message>
    <message numerus="yes">
        <source> = %n figure(s)</source>
        <translation>
            <numerusform> = %n 個數值</numerusform>
        </translation>
    </message>
    <message>
        <source>China as narrowly as each source gives it</source>
        <translation>中國取各來源所列的最窄範圍</translation>
    </message>
    <message>
        <source>China as widely as each source gives it</source>
        <translation>中國取各來源所列的最寬範圍</translation>
    </message>
    <message>
        <source>Source: %1. %2; each line is one source and one counting rule, a missing year is a gap.</source>
        <translation>來源：%1。%2；每條線對應一個來源與一種統計口徑，缺漏的年份留空。</translation>
    </message>
    <message>
        <source> + other definitions of the same country %1</source>
        <translation> + 同一國家的其他劃分 %1</translation>
    </message>
    <message>
        <source> · an author in two countries counts for both, so shares may add up to more than 100%</source>
        <translation> · 作者若屬兩個國家，則兩國各計一次，故占比合計可能超過 100%</translation>
    </message>
    <message numerus="yes">
        <source>Sources differ on %n of them</source>
        <comment>figures drawn</comment>
        <translation>
            <numerusform>其中 %n 個各來源不一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source>count</source>
        <comment>a column of numbers</comment>
        <translation>人數或記錄數</translation>
    </message>
    <message>
        <source>share, %</source>
        <comment>a column of numbers</comment>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>95% from</source>
        <comment>a column of lower bounds</comment>
        <translation>95% 區間下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <comment>a column of upper bounds</comment>
        <translation>95% 區間上限</translation>
    </message>
    <message>
        <source>source</source>
        <comment>a column of source ids</comment>
        <translation>來源</translation>
    </message>
    <message>
        <source>value</source>
        <comment>a column of numbers</comment>
        <translation>數值</translation>
    </message>
    <message>
        <source>of</source>
        <comment>a column of bases</comment>
        <translation>基數</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>a column of a flow&apos;s stages</comment>
        <translation>階段</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a column of values at a stage</comment>
        <translation>所在</translation>
    </message>
    <message>
        <source>next stage</source>
        <comment>a column of a flow&apos;s stages</comment>
        <translation>下一階段</translation>
    </message>
    <message>
        <source>then at</source>
        <comment>a column of values at the next stage</comment>
        <translation>隨後所在</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>a column of claims</comment>
        <translation>說法</translation>
    </message>
    <message>
        <source>verdict of the checks</source>
        <comment>a column</comment>
        <translation>核對結論</translation>
    </message>
    <message>
        <source>verdict by hand</source>
        <comment>a column</comment>
        <translation>人工結論</translation>
    </message>
    <message>
        <source>value</source>
        <comment>a column of what is compared</comment>
        <translation>數值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cohort and a column</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>difference, points</source>
        <comment>a column of numbers</comment>
        <translation>差（百分點）</translation>
    </message>
    <message>
        <source>projection of %1</source>
        <comment>not a source, but a trend of its figures</comment>
        <translation>%1 的推算</translation>
    </message>
    <message>
        <source>share of the group, %</source>
        <comment>a column of numbers</comment>
        <translation>占該群體，%</translation>
    </message>
    <message>
        <source>share as published, %</source>
        <comment>a column of numbers</comment>
        <translation>公布的占比，%</translation>
    </message>
    <message>
        <source>of those at</source>
        <comment>a column: what a published share is of</comment>
        <translation>占何者</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>%1, %2 [%3]</source>
        <comment>publisher, date, id of a source</comment>
        <translation>%1，%2 [%3]</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>date, id of a source without a publisher</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>StudyIdText</name>
    <message>
        <source>Study id %1.</source>
        <translation>研究編號 %1。</translation>
    </message>
</context>
<context>
    <name>TieText</name>
    <message>
        <source>it does not say of what in the data this is the number</source>
        <translation>未說明這是資料中什麼的數字</translation>
    </message>
    <message>
        <source>it names no place</source>
        <translation>未提及國家或地區</translation>
    </message>
    <message>
        <source>it is not clear which of the places is meant</source>
        <translation>不清楚指的是哪個國家或地區</translation>
    </message>
    <message>
        <source>it does not name one year</source>
        <translation>未指明某一年份</translation>
    </message>
    <message>
        <source>the study says nothing of that year</source>
        <translation>該研究未涉及這個年份</translation>
    </message>
    <message>
        <source>no group of the study has the size that is named</source>
        <translation>該研究中沒有所稱人數的一組</translation>
    </message>
    <message>
        <source>no published breakdown has these parts</source>
        <translation>沒有已公布的細分由這些部分組成</translation>
    </message>
    <message>
        <source>no table has a number of that</source>
        <translation>沒有資料表含有這個數字</translation>
    </message>
    <message>
        <source>no query covers these words: %1</source>
        <translation>沒有查詢能涵蓋這些詞語：%1</translation>
    </message>
    <message>
        <source>it says what is not so</source>
        <translation>所說的是否定的情況</translation>
    </message>
    <message>
        <source>it says what may be, or asks</source>
        <translation>所說的是可能的情況，或是提問</translation>
    </message>
    <message>
        <source>%1 (95% interval: %2)</source>
        <comment>a comparison, an interval</comment>
        <translation>%1（95% 區間：%2）</translation>
    </message>
    <message>
        <source>%1; as written the parts add up to %2</source>
        <comment>what was found</comment>
        <translation>%1；依原文，各部分相加為 %2</translation>
    </message>
    <message>
        <source>Claim %1 of the page Claims</source>
        <translation>「說法查核」頁的說法 %1</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1 (95%: %2)</source>
        <comment>a share, its interval</comment>
        <translation>%1（95% 區間：%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>country, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 projected to %2, no figure of a source: %3; logistic trend of the counts of %4 to %5</source>
        <comment>conference, year, shares, sources, year</comment>
        <translation>%1 推算至 %2 年，並非任何來源的數字：%3；依 %4 截至 %5 年計數的邏輯斯趨勢</translation>
    </message>
    <message>
        <source>The trend to %1 for %2: %3</source>
        <comment>year, year, how countries did</comment>
        <translation>截至 %1 年的趨勢對 %2 年的推算：%3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between countries</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2, published %3 (%4)</source>
        <comment>a projection that cannot be judged</comment>
        <translation>%1 %2，後來公布 %3（%4）</translation>
    </message>
    <message>
        <source>%1 %2, published %3 (%4), within</source>
        <comment>a projection whose interval held</comment>
        <translation>%1 %2，後來公布 %3（%4），在區間內</translation>
    </message>
    <message>
        <source>%1 %2, published %3 (%4), outside</source>
        <comment>a projection whose interval did not hold</comment>
        <translation>%1 %2，後來公布 %3（%4），在區間外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source, the country as it delimits it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>UnresolvedText</name>
    <message>
        <source>Pairs of records that may be one person&apos;s and are not decided: %1.</source>
        <translation>可能屬於同一人而尚未判定的記錄對：%1。</translation>
    </message>
</context>
<context>
    <name>VisionText</name>
    <message>
        <source>All colours</source>
        <comment>how eyes see</comment>
        <translation>全色</translation>
    </message>
    <message>
        <source>No red cones (protan)</source>
        <translation>缺紅錐細胞（紅色盲）</translation>
    </message>
    <message>
        <source>No green cones (deutan)</source>
        <translation>缺綠錐細胞（綠色盲）</translation>
    </message>
    <message>
        <source>No blue cones (tritan)</source>
        <translation>缺藍錐細胞（藍色盲）</translation>
    </message>
    <message>
        <source>Grey, as printed</source>
        <translation>灰階，如同列印</translation>
    </message>
</context>
<context>
    <name>WafflePicture</name>
    <message>
        <source>One square: 1 % of those counted</source>
        <translation>每格代表所計人數的 1%</translation>
    </message>
    <message>
        <source>One square: one researcher</source>
        <translation>每格一位研究人員</translation>
    </message>
    <message>
        <source>One square: one record</source>
        <translation>每格一筆記錄</translation>
    </message>
</context>
<context>
    <name>whither::AboutDialog</name>
    <message>
        <source>About Whither</source>
        <translation>關於 Whither</translation>
    </message>
    <message>
        <source>Whither %1: where do AI researchers end up?</source>
        <translation>Whither · 去向 %1：AI 研究人員最後去了哪裡？</translation>
    </message>
    <message>
        <source>Every number comes from the built-in tables through one query, with its source. What no source states is shown as not stated.</source>
        <translation>每個數字都由同一套查詢取自內建資料表，並附出處。沒有來源說明的，一律顯示為「未註明」。</translation>
    </message>
    <message>
        <source>Data: published figures and our own counts from public paper lists, listed with links and caveats in the table “Sources”. Nothing leaves this machine.</source>
        <translation>資料：已公布的數字，以及本專案據公開論文清單自行統計的數字；連結與注意事項列於「來源」表。任何內容都不會離開本機。</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Uses Qt %1 (with Qt Charts, GPL) and ICU.</source>
        <translation>授權：GPL-3.0-or-later。使用 Qt %1（含 Qt Charts，GPL）與 ICU。</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>系統：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>whither::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>資料(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>圖表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>匯出圖表(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>複製圖片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>複製儲存格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>連同欄位名稱複製(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>複製為 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>複製為 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>尋找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>尋找上一個(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除篩選(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset to the opening view</source>
        <translation>回復初始檢視(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>選擇欄位(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Fit columns</source>
        <translation>自動調整欄寬(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter to the highlighted</source>
        <translation>只篩選標示項目(&amp;F)</translation>
    </message>
    <message>
        <source>Clear &amp;highlight</source>
        <translation>清除標示(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;acets</source>
        <translation>篩選面板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>記錄詳情(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重設版面配置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Whither</source>
        <translation>關於 Whither(&amp;A)</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>tool bar</comment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>&amp;Outcomes</source>
        <translation>去向(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Shares over time</source>
        <translation>占比走勢(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>說法查核(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>tab</comment>
        <translation>去向</translation>
    </message>
    <message>
        <source>Shares over time</source>
        <comment>tab</comment>
        <translation>占比走勢</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>tab</comment>
        <translation>說法查核</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>跟隨系統(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy fi&amp;nding</source>
        <translation>複製結論(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>鍵盤快速鍵(&amp;K)…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>尋找指令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>匯入清單(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation>關閉清單(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Institutions…</source>
        <translation>機構(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why this value?</source>
        <translation>此值從何而來(&amp;W)？</translation>
    </message>
    <message>
        <source>Filter &amp;boxes</source>
        <translation>篩選列(&amp;B)</translation>
    </message>
    <message>
        <source>Filter to a &amp;pasted list…</source>
        <translation>依貼上的名單篩選(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save filter as cohort…</source>
        <translation>將篩選存成群體(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage cohorts…</source>
        <translation>管理群體(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>新增工作區(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>壓縮(&amp;M)</translation>
    </message>
    <message>
        <source>Close the &amp;workspace</source>
        <translation>關閉工作區(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Update data…</source>
        <translation>更新資料(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Private session</source>
        <translation>私密工作階段(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟的檔案(&amp;R)</translation>
    </message>
    <message>
        <source>Passport of the &amp;number…</source>
        <translation>數字的來歷(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Compare cohorts…</source>
        <translation>比較群體(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;tudy</source>
        <translation>研究(&amp;T)</translation>
    </message>
    <message>
        <source>Draw as a rin&amp;g</source>
        <translation>繪成環圈圖(&amp;G)</translation>
    </message>
    <message>
        <source>Draw as &amp;bars</source>
        <translation>繪成長條圖(&amp;B)</translation>
    </message>
    <message>
        <source>Draw as s&amp;quares</source>
        <translation>繪成方格圖(&amp;Q)</translation>
    </message>
    <message>
        <source>Export s&amp;teps…</source>
        <translation>匯出步驟(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Follow people…</source>
        <translation>追蹤人員(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Leave shared names out</source>
        <translation>略去同名者(&amp;L)</translation>
    </message>
    <message>
        <source>Count &amp;shares by every rule</source>
        <translation>依各口徑統計占比(&amp;S)</translation>
    </message>
    <message>
        <source>Flo&amp;ws</source>
        <translation>流動(&amp;W)</translation>
    </message>
    <message>
        <source>Flows</source>
        <comment>tab</comment>
        <translation>流動</translation>
    </message>
    <message>
        <source>&amp;Who is one person?…</source>
        <translation>誰是同一人(&amp;W)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>預覽列印(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy n&amp;umbers</source>
        <translation>複製數字(&amp;U)</translation>
    </message>
    <message>
        <source>No&amp;tes and events…</source>
        <translation>註解與事件(&amp;T)…</translation>
    </message>
    <message>
        <source>Pa&amp;tterns in figures</source>
        <translation>圖中花紋(&amp;T)</translation>
    </message>
    <message>
        <source>Cl&amp;aim about a number…</source>
        <translation>就數字提出說法(&amp;A)…</translation>
    </message>
    <message>
        <source>Check a &amp;paragraph…</source>
        <translation>查核一段文字(&amp;P)…</translation>
    </message>
    <message>
        <source>Check a paragraph…</source>
        <comment>button</comment>
        <translation>查核一段文字…</translation>
    </message>
    <message>
        <source>Open a study i&amp;d…</source>
        <translation>開啟研究編號(&amp;D)…</translation>
    </message>
    <message>
        <source>Chec&amp;k again…</source>
        <translation>再次核對(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>whither::AnnotationMenu</name>
    <message>
        <source>Notes and events</source>
        <translation>註解與事件</translation>
    </message>
    <message>
        <source>Add a note here…</source>
        <translation>在此加入註解…</translation>
    </message>
    <message>
        <source>Add an event line…</source>
        <translation>加入事件線…</translation>
    </message>
    <message>
        <source>Events of the study</source>
        <translation>研究的事件</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>加入註解</translation>
    </message>
    <message>
        <source>What the arrow points at:</source>
        <translation>箭頭所指：</translation>
    </message>
</context>
<context>
    <name>whither::CheckAgainDeed</name>
    <message>
        <source>Export facts to check again</source>
        <translation>匯出需要再次核對的事實</translation>
    </message>
    <message>
        <source>check-again</source>
        <comment>name of a file</comment>
        <translation>再次核對</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>a file</comment>
        <translation>已寫入：%1</translation>
    </message>
</context>
<context>
    <name>whither::CheckAgainDialog</name>
    <message>
        <source>Show the &amp;records</source>
        <translation>顯示紀錄(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;link</source>
        <translation>開啟連結(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>匯出為 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次核對</translation>
    </message>
    <message>
        <source>&amp;Older than this many months:</source>
        <translation>早於多少個月(&amp;O)：</translation>
    </message>
    <message>
        <source>Facts to check again</source>
        <translation>需要再次核對的事實</translation>
    </message>
    <message>
        <source>On %1 nothing whose date is known is older than that.</source>
        <translation>截至%1，日期已知的內容都沒有那麼舊。</translation>
    </message>
    <message>
        <source>On %1, %2 of %3 sources and lists are older than that; records that rest on them: %4.</source>
        <comment>day, counts</comment>
        <translation>截至%1，%3 個來源和清單中有 %2 個比這更舊；依據它們的紀錄：%4 筆。</translation>
    </message>
    <message>
        <source>The date of %1 is unknown; records that rest on them: %2.</source>
        <comment>sources and lists</comment>
        <translation>其中 %1 個日期未知；依據它們的紀錄：%2 筆。</translation>
    </message>
</context>
<context>
    <name>whither::ChoiceButton</name>
    <message>
        <source>all</source>
        <comment>no restriction</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>whither::ClaimDeed</name>
    <message>
        <source>Claim about a number</source>
        <translation>就數字提出說法</translation>
    </message>
    <message>
        <source>The claim is kept, on the page Claims.</source>
        <translation>說法已保存，見「說法查核」頁。</translation>
    </message>
    <message>
        <source>Change the claim</source>
        <translation>修改說法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was found, whether it agrees</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Claim of a paragraph</source>
        <translation>文字中的說法</translation>
    </message>
</context>
<context>
    <name>whither::ClaimDialog</name>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小於</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大於</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小於</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大於</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較方式</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>所稱的數</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容許誤差</translation>
    </message>
    <message>
        <source>The claim, in your words</source>
        <translation>說法（用自己的話）</translation>
    </message>
    <message>
        <source>What is looked up</source>
        <translation>查什麼</translation>
    </message>
    <message>
        <source>What the claim says of it</source>
        <translation>說法稱其</translation>
    </message>
    <message>
        <source>What the data say</source>
        <translation>資料怎麼說</translation>
    </message>
    <message>
        <source>Keep the claim</source>
        <translation>保存說法</translation>
    </message>
</context>
<context>
    <name>whither::CohortMenu</name>
    <message>
        <source>No cohort is saved yet</source>
        <translation>尚未儲存群體</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a cohort, the list that it is of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cohort, how many it holds</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>whither::CohortNameDialog</name>
    <message>
        <source>&amp;Name of the cohort:</source>
        <translation>群體名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>There is a cohort of this name; it is replaced.</source>
        <translation>已有同名群體，將會取代它。</translation>
    </message>
</context>
<context>
    <name>whither::CohortSide</name>
    <message>
        <source>Cohort %1</source>
        <comment>A or B</comment>
        <translation>群體 %1</translation>
    </message>
    <message>
        <source>By</source>
        <comment>the column that is counted</comment>
        <translation>依</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>這些人是</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>the whole group</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>+ condition</source>
        <translation>+ 條件</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜尋：%1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>去掉：%1</translation>
    </message>
</context>
<context>
    <name>whither::CohortsDialog</name>
    <message>
        <source>&amp;Filter to it</source>
        <translation>依此篩選(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>群體</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>群體</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選條件</translation>
    </message>
</context>
<context>
    <name>whither::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>尋找欄位</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>自動調整欄寬</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重設欄位</translation>
    </message>
</context>
<context>
    <name>whither::CommandBox</name>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什麼？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>沒有這個名稱的指令。</translation>
    </message>
</context>
<context>
    <name>whither::CompareDesk</name>
    <message>
        <source>Save cohort A</source>
        <translation>儲存群體 A</translation>
    </message>
    <message>
        <source>Save cohort B</source>
        <translation>儲存群體 B</translation>
    </message>
    <message>
        <source>%1. %2 seen again in a known country.</source>
        <comment>a sentence about a cohort; people</comment>
        <translation>%1。其中 %2 人再次出現且國家/地區已知。</translation>
    </message>
</context>
<context>
    <name>whither::CompareWindow</name>
    <message>
        <source>Cohorts · compare</source>
        <translation>群體 · 比較</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>互換 A 與 B</translation>
    </message>
    <message>
        <source>Save cohorts…</source>
        <translation>儲存群體…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>What the not stated could change</source>
        <translation>未註明者的影響範圍</translation>
    </message>
    <message>
        <source>Shares of</source>
        <translation>占比基數</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>those known</source>
        <translation>僅已知者</translation>
    </message>
    <message>
        <source>Ambiguous names</source>
        <translation>同名者</translation>
    </message>
    <message>
        <source>with</source>
        <translation>計入</translation>
    </message>
    <message numerus="yes">
        <source>without (%n fewer)</source>
        <translation>
            <numerusform>剔除（少 %n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>without</source>
        <translation>剔除</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n record(s)</source>
        <translation>
            <numerusform>顯示這 %n 筆紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 of everyone if all of the not stated had left, %4 if all had stayed.</source>
        <translation>%1，%2：未註明者若都已離開，占全部的 %3；若都留下，占 %4。</translation>
    </message>
    <message>
        <source>%1, %2: %3 of everyone if none of the not stated is there, %4 if all are.</source>
        <translation>%1，%2：未註明者若都不在此，占全部的 %3；若都在此，占 %4。</translation>
    </message>
</context>
<context>
    <name>whither::ConditionMenu</name>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how often it is there</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer value(s)</source>
        <translation>
            <numerusform>另有 %n 個較少見的值</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>沒有值</translation>
    </message>
</context>
<context>
    <name>whither::CountryBox</name>
    <message>
        <source>Countries that are not recognised</source>
        <translation>未辨識的國家/地區</translation>
    </message>
    <message>
        <source>Say which country each text stands for. The text stays as it is written; what has no country here is kept and reported.</source>
        <translation>請指明每種寫法代表哪個國家或地區。原文維持不變；此處未指明者仍會保留，並列入問題。</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>檔案中的寫法</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Texts that are not recognised</source>
        <translation>未辨識的寫法</translation>
    </message>
    <message>
        <source>It stands &amp;for:</source>
        <translation>代表(&amp;F)：</translation>
    </message>
    <message>
        <source>not recognised</source>
        <comment>text in a column of countries</comment>
        <translation>未辨識</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>不是國家/地區</translation>
    </message>
</context>
<context>
    <name>whither::CountryStrip</name>
    <message>
        <source>%1 %2</source>
        <comment>a country, and in how many rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2 %3</source>
        <comment>text of a file, the country it names, rows</comment>
        <translation>%1 → %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>countries</comment>
        <translation>
            <numerusform>另有 %n 種</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>國家/地區</translation>
    </message>
    <message numerus="yes">
        <source>%n not recognised…</source>
        <comment>texts in a column of countries</comment>
        <translation>
            <numerusform>%n 種未辨識…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::DatedFactsModel</name>
    <message>
        <source>No source is stated</source>
        <translation>未註明來源</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>title, id of a source</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how old</comment>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>a day</comment>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已過</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>the day that facts are of</comment>
        <translation>資料日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄</translation>
    </message>
</context>
<context>
    <name>whither::DeskNotices</name>
    <message>
        <source>%1 opened</source>
        <translation>已開啟 %1</translation>
    </message>
    <message>
        <source>Whither[*]</source>
        <comment>title of the window</comment>
        <translation>Whither · 去向[*]</translation>
    </message>
    <message>
        <source>%1[*] (to read only) — Whither</source>
        <comment>title of the window</comment>
        <translation>%1[*]（唯讀）— Whither · 去向</translation>
    </message>
    <message>
        <source>%1[*] — Whither</source>
        <comment>title of the window</comment>
        <translation>%1[*] — Whither · 去向</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>%1 saved: %2</source>
        <comment>file, size</comment>
        <translation>已儲存 %1：%2</translation>
    </message>
    <message>
        <source>%1 compacted: %2, %3 less than before</source>
        <comment>file, sizes</comment>
        <translation>已壓縮 %1：%2，比先前小 %3</translation>
    </message>
    <message>
        <source>%1 was as small as it can be: %2</source>
        <comment>file, size</comment>
        <translation>%1 已無法再壓縮：%2</translation>
    </message>
    <message>
        <source>Not saved: %1 The window keeps all changes; try again when that is mended, or save elsewhere.</source>
        <translation>未能儲存：%1視窗中的所有變更都還在；請排除問題後重試，或儲存到別處。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is open elsewhere, by process %2 on %3; it was opened to read.</source>
        <translation>%1 已在別處開啟（%3 上的處理程序 %2）；此處以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>%1 cannot be written where it stands; it was opened to read.</source>
        <translation>%1 所在的位置無法寫入；以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>The edits of institutions in this file cannot be read and are left out: its lists are read with the institutions Whither ships with. Save elsewhere to keep this file as it is.</source>
        <translation>此檔案中對機構的修改無法讀取，已略去：其中的清單按 Whither 內附的機構表讀取。另存他處，可保持此檔案原樣。</translation>
    </message>
    <message>
        <source>What was decided about who is one person cannot be read in this file and is left out. Save elsewhere to keep this file as it is.</source>
        <translation>此檔案中關於誰是同一人的判斷無法讀取，已略去。另存他處，可保持此檔案原樣。</translation>
    </message>
    <message>
        <source>The claims of your own in this file cannot be read and are left out. Save elsewhere to keep this file as it is.</source>
        <translation>此檔案中您自己的說法無法讀取，已略去。如需保留原檔案，請另存到別處。</translation>
    </message>
    <message>
        <source>The replies of people in this file cannot be read and are left out. Save elsewhere to keep this file as it is.</source>
        <translation>此檔案中各人的回應無法讀取，已略去。要保留原檔案，請另存到別處。</translation>
    </message>
</context>
<context>
    <name>whither::DifferenceModel</name>
    <message>
        <source>not stated</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a column: why a record changed</comment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>whither::EventDialog</name>
    <message>
        <source>Add an event line</source>
        <translation>加入事件線</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>whither::ExportDialog</name>
    <message>
        <source>Screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>投影片 16:9</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>單欄</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>English + 简体中文</source>
        <translation>English + 简体中文</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>寬與高</translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>選擇圖表的儲存資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1 · %2 × %3 pixels</source>
        <translation>
            <numerusform>將寫入 %n 個檔案：%1 · %2 × %3 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 橫向</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>三種都要</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Preview as seen with</source>
        <translation>預覽的色覺</translation>
    </message>
    <message>
        <source>With its data: numbers, records, sources, a README</source>
        <translation>附上資料：數字、記錄、來源和說明</translation>
    </message>
    <message>
        <source>How the preview is seen; the file is not changed</source>
        <translation>預覽時的色覺；不改變匯出的檔案</translation>
    </message>
    <message>
        <source>Colours, and the preview as seen with</source>
        <translation>配色，以及預覽的色覺</translation>
    </message>
    <message>
        <source>Can be opened again; holds the names asked for</source>
        <translation>可重新開啟；檔案裡會帶上所問的姓名</translation>
    </message>
    <message>
        <source>Can be opened again: dropped on the window</source>
        <translation>可重新開啟：拖到視窗上即可</translation>
    </message>
    <message>
        <source>Patterns and dashes beside the colours</source>
        <translation>除顏色外另加花紋與虛線</translation>
    </message>
    <message>
        <source>%1: %2 and %3 look alike.</source>
        <comment>how eyes see, two parts of the figure</comment>
        <translation>%1：%2與%3看起來一樣。</translation>
    </message>
    <message numerus="yes">
        <source>So do %n other pair(s).</source>
        <translation>
            <numerusform>另有 %n 對也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Patterns and dashes help.</source>
        <translation>圖案和虛線可以區分。</translation>
    </message>
    <message>
        <source>People first: codes for names, rare values folded, no notes</source>
        <translation>人物優先：姓名改為編號，罕見的值合併，不含備註</translation>
    </message>
</context>
<context>
    <name>whither::FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation>收合</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再顯示 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <comment>value, count, all, share</comment>
        <translation>%1：%2 / %3 · %4</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a facet&apos;s value as a screen reader says it</comment>
        <translation>%1，已選取</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>a facet&apos;s value as a screen reader says it</comment>
        <translation>%1，已排除</translation>
    </message>
</context>
<context>
    <name>whither::FacetPane</name>
    <message>
        <source>Find a value</source>
        <translation>尋找值</translation>
    </message>
</context>
<context>
    <name>whither::FacetPanel</name>
    <message>
        <source>Only this</source>
        <translation>只看此項</translation>
    </message>
    <message>
        <source>Add or remove</source>
        <translation>加入或移除</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>No column of this list has values that repeat: there is nothing to choose by. Search instead.</source>
        <translation>此清單沒有任何欄位的值重複出現，因此無從挑選。請改用搜尋。</translation>
    </message>
    <message>
        <source>No value has these words.</source>
        <translation>沒有包含這些字詞的值。</translation>
    </message>
</context>
<context>
    <name>whither::FigureDeeds</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已將 %n 個檔案寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>要取代 %1 嗎？</translation>
    </message>
    <message>
        <source>Figure copied</source>
        <translation>已複製圖片</translation>
    </message>
    <message>
        <source>Finding copied</source>
        <translation>已複製結論</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <translation>已複製數字</translation>
    </message>
    <message>
        <source>Gathering the records…</source>
        <translation>正在取出記錄…</translation>
    </message>
    <message>
        <source>Drawn: %1 of %2</source>
        <comment>figures</comment>
        <translation>已繪製 %1/%2</translation>
    </message>
    <message>
        <source>The window closes when the export is written…</source>
        <translation>匯出寫完後視窗隨即關閉…</translation>
    </message>
</context>
<context>
    <name>whither::FigureMenu</name>
    <message>
        <source>Highlight</source>
        <translation>標示</translation>
    </message>
    <message numerus="yes">
        <source>Show only these %n record(s)</source>
        <translation>
            <numerusform>只看這 %n 筆紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Passport of the number…</source>
        <translation>數字的來歷…</translation>
    </message>
    <message>
        <source>Change the claim…</source>
        <translation>修改說法…</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <translation>刪除說法</translation>
    </message>
    <message>
        <source>Claim about the number…</source>
        <translation>就此數字提出說法…</translation>
    </message>
</context>
<context>
    <name>whither::FigureReopener</name>
    <message>
        <source>%1 is open again; every number is as it was.</source>
        <translation>%1 已重新開啟；每個數字都與當時相同。</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a part of the figure, its number then and now</comment>
        <translation>%1：%2 現為 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 is open again. The data have changed since; %n number(s) differ: %2</source>
        <translation>
            <numerusform>%1 已重新開啟。資料此後有變，%n 個數字不同：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::FileDeeds</name>
    <message>
        <source>Unsaved work cannot be guarded against a crash: %1 Save it yourself.</source>
        <translation>無法為未儲存的工作提供當機保護：%1請自行儲存。</translation>
    </message>
    <message>
        <source>study</source>
        <comment>name of a file</comment>
        <translation>研究</translation>
    </message>
</context>
<context>
    <name>whither::FileDrop</name>
    <message>
        <source>Whither cannot read this</source>
        <translation>Whither 無法讀取此檔案</translation>
    </message>
</context>
<context>
    <name>whither::FileOpener</name>
    <message>
        <source>Open the workspace %1</source>
        <translation>開啟工作區 %1</translation>
    </message>
    <message numerus="yes">
        <source>Open the workspace %1 and import %n list(s) into it</source>
        <translation>
            <numerusform>開啟工作區 %1，並匯入 %n 份清單</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the list %1</source>
        <translation>匯入清單 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n list(s)</source>
        <translation>
            <numerusform>匯入 %n 份清單</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace, a list or a figure</source>
        <translation>開啟工作區、清單或圖</translation>
    </message>
    <message>
        <source>Workspaces and lists (*.whither *.csv *.tsv *.txt *.json *.jsonl *.ndjson *.db *.sqlite *.sqlite3 *.xlsx *.ods);;Workspaces of Whither (*.whither);;Exported figures (*.png *.svg *.pdf);;All files (*)</source>
        <translation>工作區和清單 (*.whither *.csv *.tsv *.txt *.json *.jsonl *.ndjson *.db *.sqlite *.sqlite3 *.xlsx *.ods);;Whither 工作區 (*.whither);;匯出的圖 (*.png *.svg *.pdf);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open the figure %1 again, alive</source>
        <translation>重新開啟圖 %1，可繼續操作</translation>
    </message>
</context>
<context>
    <name>whither::FilterBar</name>
    <message>
        <source>Take this filter off</source>
        <translation>移除此篩選條件</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜尋：%1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>標示：%1</translation>
    </message>
    <message>
        <source>Highlighted only: no row is left out</source>
        <translation>僅作標示：未排除任何列</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>只看這些</translation>
    </message>
    <message>
        <source>Leave out all other rows</source>
        <translation>排除其他所有列</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>群體</translation>
    </message>
    <message>
        <source>Cohort: %1</source>
        <translation>群體：%1</translation>
    </message>
</context>
<context>
    <name>whither::FilterDeeds</name>
    <message>
        <source>C&amp;ohorts</source>
        <translation>群體(&amp;O)</translation>
    </message>
    <message>
        <source>Save filter as cohort</source>
        <translation>將篩選存成群體</translation>
    </message>
    <message>
        <source>Rename cohort</source>
        <translation>重新命名群體</translation>
    </message>
</context>
<context>
    <name>whither::FilterField</name>
    <message>
        <source>Filter</source>
        <comment>placeholder in a filter box</comment>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>a column</comment>
        <translation>篩選「%1」</translation>
    </message>
    <message>
        <source>Ways to filter (Alt+Down)</source>
        <translation>篩選方式（Alt+↓）</translation>
    </message>
    <message>
        <source>Ways to filter</source>
        <translation>篩選方式</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>包含…</translation>
    </message>
    <message>
        <source>Is exactly…</source>
        <translation>等於…</translation>
    </message>
    <message>
        <source>Does not contain…</source>
        <translation>不包含…</translation>
    </message>
    <message>
        <source>Is not…</source>
        <translation>不等於…</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>從…到…</translation>
    </message>
    <message>
        <source>At least…</source>
        <translation>不低於…</translation>
    </message>
    <message>
        <source>At most…</source>
        <translation>不超過…</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>typed in a filter box, as the menu types it</comment>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Is not stated</source>
        <translation>未註明的</translation>
    </message>
    <message>
        <source>Is stated</source>
        <translation>已註明的</translation>
    </message>
    <message>
        <source>Fits a regular expression…</source>
        <translation>符合規則運算式…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>whither::FlowsControls</name>
    <message>
        <source>Leave this stage out</source>
        <translation>移除這一階段</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>階段 %1</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>新增階段</translation>
    </message>
    <message>
        <source>most frequent first</source>
        <comment>order of nodes</comment>
        <translation>最多者在前</translation>
    </message>
    <message>
        <source>%1 first</source>
        <comment>order of nodes</comment>
        <translation>%1在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>whither::FollowDeed</name>
    <message>
        <source>Following people…</source>
        <translation>正在追蹤人員…</translation>
    </message>
    <message>
        <source>Follow people</source>
        <translation>追蹤人員</translation>
    </message>
    <message>
        <source>%1 people followed</source>
        <translation>已追蹤 %1 人</translation>
    </message>
</context>
<context>
    <name>whither::FollowDialog</name>
    <message>
        <source>Follow people</source>
        <translation>追蹤人員</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追蹤(&amp;F)</translation>
    </message>
    <message>
        <source>As the filter has it</source>
        <translation>依目前篩選</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>&amp;At an institution in:</source>
        <translation>所在機構位於(&amp;A)：</translation>
    </message>
    <message>
        <source>By the institution&apos;s &amp;country as:</source>
        <translation>機構所在國家/地區取自(&amp;C)：</translation>
    </message>
    <message>
        <source>On an accepted paper &amp;of:</source>
        <translation>錄取論文的年份(&amp;O)：</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two years</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Seen again &amp;in:</source>
        <translation>再次出現的年份(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Name of the group:</source>
        <translation>人群名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>結束年份</translation>
    </message>
    <message>
        <source>First later year</source>
        <translation>後期起始年份</translation>
    </message>
    <message>
        <source>Last later year</source>
        <translation>後期結束年份</translation>
    </message>
    <message>
        <source>%1 %2, seen again %3</source>
        <comment>place, years, later years</comment>
        <translation>%1 %2，%3 年再次出現</translation>
    </message>
    <message>
        <source>%1 people. Seen again with a known country: %2; without those whose name several known profiles share: %3. On a paper without a known country: %4. Not seen: %5, which does not mean that they left.</source>
        <translation>共 %1 人。再次出現且國家/地區已知：%2 人；不計與多個已知個人檔案同名者：%3 人。出現在論文上但國家/地區未知：%4 人。未再出現：%5 人，這不等於已離開。</translation>
    </message>
    <message>
        <source>%1: %2 (without shared names %3)</source>
        <comment>country, people, people</comment>
        <translation>%1：%2（不計同名者 %3）</translation>
    </message>
</context>
<context>
    <name>whither::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) of the file cannot be read and will be set aside.</source>
        <translation>
            <numerusform>檔案中有 %Ln 筆紀錄無法讀取，將另行擱置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems in the preview</source>
        <translation>預覽中的問題</translation>
    </message>
    <message>
        <source>Asks the database: %1</source>
        <comment>SQL</comment>
        <translation>向資料庫查詢：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the preview.</source>
        <translation>
            <numerusform>預覽中有 %n 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file says itself what its columns mean.</source>
        <translation>這類檔案的各欄意義是固定的。</translation>
    </message>
    <message>
        <source>Click a heading to change what the column means.</source>
        <translation>按一下欄標題即可變更該欄的意義。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>共 %Ln 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 of %Ln row(s).</source>
        <translation>
            <numerusform>前 %1 列，共 %Ln 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 of about %Ln row(s).</source>
        <translation>
            <numerusform>前 %1 列，共約 %Ln 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s).</source>
        <translation>
            <numerusform>前 %Ln 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>匯入 %Ln 列(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import about %Ln row(s)</source>
        <translation>
            <numerusform>匯入約 %Ln 列(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Reading ahead: %1 rows · %2 rows/s</source>
        <comment>counts</comment>
        <translation>正在預讀：%1 列 · 每秒 %2 列</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 等，另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Import · %1</source>
        <comment>file</comment>
        <translation>匯入 · %1</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>檔案的前幾列</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>正在預讀</translation>
    </message>
    <message>
        <source>Re&amp;member these choices for files like this</source>
        <translation>對同類檔案記住這些選擇(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>whither::ImportNote</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
</context>
<context>
    <name>whither::ImportProgress</name>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 a second</source>
        <comment>file, counts</comment>
        <translation>%1：%2 列，每秒 %3 列</translation>
    </message>
    <message>
        <source> · %1 of %2</source>
        <comment>sizes of files</comment>
        <translation> · %1 / %2</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation> · 剩餘 %1 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>whither::Inspector</name>
    <message>
        <source>Select a record to see its path and where each value comes from.</source>
        <translation>選擇一筆記錄，檢視其軌跡與每個數值的出處。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>姓名：%1</translation>
    </message>
    <message>
        <source>PATH</source>
        <comment>heading of a career</comment>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>One row a person, rebuilt from the published counts. No identity is guessed.</source>
        <translation>每人一列，依已公布的統計重建；不推測任何人的身分。</translation>
    </message>
    <message>
        <source>WHERE EACH VALUE COMES FROM</source>
        <comment>heading</comment>
        <translation>每個數值的出處</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <comment>heading</comment>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>id, title, publisher, date</comment>
        <translation>%1：%2（%3，%4）</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>閱讀方式：%1</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>開啟來源</translation>
    </message>
    <message>
        <source>RIGHT OF REPLY</source>
        <comment>heading</comment>
        <translation>回應權</translation>
    </message>
    <message>
        <source>Write down a reply…</source>
        <translation>記下回應…</translation>
    </message>
    <message>
        <source>Change the reply…</source>
        <translation>修改回應…</translation>
    </message>
</context>
<context>
    <name>whither::InstitutionDesk</name>
    <message numerus="yes">
        <source>Change %n institution field(s)</source>
        <translation>
            <numerusform>修改 %n 項機構資訊</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::InstitutionModel</name>
    <message>
        <source>Institution</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>總部</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>所在地</translation>
    </message>
</context>
<context>
    <name>whither::InstitutionsDialog</name>
    <message>
        <source>Institutions</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Find an institution</source>
        <translation>尋找機構</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改紀錄</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自何年起</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Headquarters in</source>
        <translation>總部所在國家/地區(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Site in</source>
        <translation>機構所在國家/地區(&amp;S)</translation>
    </message>
    <message>
        <source>Countries hold from &amp;year</source>
        <translation>國家/地區自何年起適用(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>Name in simplified Chinese</source>
        <translation>簡體中文名稱</translation>
    </message>
    <message>
        <source>Name in traditional Chinese</source>
        <translation>繁體中文名稱</translation>
    </message>
    <message>
        <source>A&amp;liases, separated by |</source>
        <translation>別名，以 | 分隔(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>變更(&amp;C)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a country</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Say the reason for the change: it is kept with it.</source>
        <translation>請寫明變更的理由，它會與變更一同保存。</translation>
    </message>
    <message>
        <source>existence</source>
        <comment>of an institution</comment>
        <translation>收錄</translation>
    </message>
    <message>
        <source>name in simplified Chinese</source>
        <translation>簡體中文名稱</translation>
    </message>
    <message>
        <source>name in traditional Chinese</source>
        <translation>繁體中文名稱</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>上級機構</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>總部</translation>
    </message>
    <message>
        <source>site</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>whither::ListImporter</name>
    <message>
        <source>Import a list</source>
        <translation>匯入清單</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled; nothing was changed.</source>
        <translation>已取消讀取 %1；沒有任何更動。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>關閉 %1</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.json *.jsonl *.ndjson *.xlsx *.ods *.db *.sqlite *.sqlite3);;Text tables (*.csv *.tsv *.tab *.txt);;JSON (*.json *.jsonl *.ndjson);;Workbooks (*.xlsx *.ods);;Databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>清單 (*.csv *.tsv *.tab *.txt *.json *.jsonl *.ndjson *.xlsx *.ods *.db *.sqlite *.sqlite3);;文字表格 (*.csv *.tsv *.tab *.txt);;JSON (*.json *.jsonl *.ndjson);;試算表 (*.xlsx *.ods);;資料庫 (*.db *.sqlite *.sqlite3);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1: %2 records imported as last time.</source>
        <translation>%1：已依上次的選擇匯入 %2 筆紀錄。</translation>
    </message>
    <message>
        <source>%1: %2 records imported.</source>
        <translation>%1：已匯入 %2 筆紀錄。</translation>
    </message>
    <message>
        <source>%1 set aside, %2 with a remark.</source>
        <comment>counts of records</comment>
        <translation>另行擱置 %1 筆，附註 %2 筆。</translation>
    </message>
    <message>
        <source>%1 was not imported; nothing was changed.</source>
        <translation>未能匯入 %1；沒有任何變更。</translation>
    </message>
</context>
<context>
    <name>whither::ListUpdater</name>
    <message>
        <source>Newer data for %1</source>
        <translation>%1 的新資料</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>The update was cancelled; nothing was changed.</source>
        <translation>已取消更新；沒有任何更動。</translation>
    </message>
    <message>
        <source>Comparing %1 with the list…</source>
        <translation>正在將 %1 與清單比對…</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
</context>
<context>
    <name>whither::MainToolBar</name>
    <message>
        <source>Dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>whither::MainWindow</name>
    <message>
        <source>Whither</source>
        <translation>Whither · 去向</translation>
    </message>
</context>
<context>
    <name>whither::MoveList</name>
    <message>
        <source>Who moved</source>
        <translation>誰變動了</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>從 → 到</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄數</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, its moves</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>several countries at once</source>
        <translation>同時在多個國家/地區</translation>
    </message>
    <message>
        <source>moved %1 + stayed %2 + cannot be said %3</source>
        <translation>變動 %1 + 未變動 %2 + 無法判斷 %3</translation>
    </message>
    <message>
        <source>Nothing says where these were before, so nobody can be said to have moved. Choose two columns of one cohort.</source>
        <translation>資料沒有說明這些人先前在何處，因此無法判斷誰變動了。請選擇同一群體的兩個欄位。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a move from one place to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s). Double-click to see them.</source>
        <translation>
            <numerusform>%1：%n 筆紀錄。按兩下可檢視。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::NamedNote</name>
    <message>
        <source>Who is named…</source>
        <translation>寫明了誰…</translation>
    </message>
    <message>
        <source>Looking who is named…</source>
        <translation>正在查看寫明了誰…</translation>
    </message>
    <message>
        <source>Nobody is named in it.</source>
        <translation>其中沒有寫明任何人的姓名。</translation>
    </message>
    <message>
        <source>The question itself names people, so nothing can be written people first: %1</source>
        <translation>問題本身寫明了姓名，因此不能人物優先匯出：%1</translation>
    </message>
    <message>
        <source>Named in it: %1</source>
        <translation>其中寫明：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) named in it: %1…</source>
        <translation>
            <numerusform>其中寫明 %n 人：%1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>寫明了誰</translation>
    </message>
</context>
<context>
    <name>whither::NoticeBoard</name>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>whither::NoticeStrip</name>
    <message>
        <source>Show all…</source>
        <translation>顯示全部…</translation>
    </message>
</context>
<context>
    <name>whither::OptionsRow</name>
    <message>
        <source>found by content</source>
        <translation>依內容判斷</translation>
    </message>
    <message>
        <source>%1 · found by content</source>
        <comment>an encoding</comment>
        <translation>%1 · 依內容判斷</translation>
    </message>
    <message>
        <source>%1 · by its byte order mark</source>
        <comment>an encoding</comment>
        <translation>%1 · 依位元組順序記號</translation>
    </message>
    <message>
        <source>column names</source>
        <comment>what the first row of a file holds</comment>
        <translation>欄位名稱</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what the first row of a file holds</comment>
        <translation>資料</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>資料表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>編碼(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符號(&amp;D)</translation>
    </message>
    <message>
        <source>First &amp;row</source>
        <translation>第一列(&amp;R)</translation>
    </message>
    <message>
        <source>Table &amp;name</source>
        <translation>清單名稱(&amp;N)</translation>
    </message>
</context>
<context>
    <name>whither::OriginDialog</name>
    <message>
        <source>Why this value?</source>
        <translation>此值從何而來？</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>開啟來源(&amp;O)</translation>
    </message>
</context>
<context>
    <name>whither::OutcomesControls</name>
    <message>
        <source>Outer ring</source>
        <translation>外環</translation>
    </message>
    <message>
        <source>Shares of</source>
        <translation>占比基數</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>those known</source>
        <translation>僅已知者</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>視為</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>the whole group</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>Inner ring</source>
        <translation>內環</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>form of a chart</comment>
        <translation>環圈圖</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>form of a chart</comment>
        <translation>長條圖</translation>
    </message>
    <message>
        <source>Squares</source>
        <comment>form of a chart</comment>
        <translation>方格圖</translation>
    </message>
</context>
<context>
    <name>whither::PairModel</name>
    <message>
        <source>not decided</source>
        <comment>of two records</comment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>of two records</comment>
        <translation>不確定</translation>
    </message>
    <message>
        <source>same person</source>
        <comment>of two records</comment>
        <translation>同一人</translation>
    </message>
    <message>
        <source>different people</source>
        <comment>of two records</comment>
        <translation>不同的人</translation>
    </message>
    <message>
        <source>same person, by other decisions</source>
        <comment>of two records</comment>
        <translation>由其他判定得出：同一人</translation>
    </message>
    <message>
        <source>different people, by other decisions</source>
        <comment>of two records</comment>
        <translation>由其他判定得出：不同的人</translation>
    </message>
    <message>
        <source>%1 · by name alone</source>
        <comment>a record without identifier</comment>
        <translation>%1 · 僅憑姓名</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and identifier</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>一筆記錄</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>另一筆</translation>
    </message>
    <message>
        <source>Co-authors in common</source>
        <translation>共同的合著者</translation>
    </message>
    <message>
        <source>Institutions in common</source>
        <translation>共同的機構</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>what was decided about two records</comment>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>whither::ParagraphDeed</name>
    <message numerus="yes">
        <source>Add %n claim(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>新增 %n 個說法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) kept, on the page Claims.</source>
        <translation>
            <numerusform>已儲存 %n 個說法，見「說法查核」頁。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::ParagraphDialog</name>
    <message>
        <source>Check a paragraph</source>
        <translation>查核一段文字</translation>
    </message>
    <message>
        <source>In English or Chinese, with the numbers it claims</source>
        <translation>中文或英文，連同其中所稱的數字</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>What the data say</source>
        <translation>資料所示</translation>
    </message>
    <message>
        <source>Choose the &amp;query…</source>
        <translation>選擇查詢(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Keep the claim</source>
        <translation>儲存這個說法(&amp;K)</translation>
    </message>
    <message>
        <source>Keep &amp;all</source>
        <translation>全部儲存(&amp;A)</translation>
    </message>
    <message>
        <source>Keeps every statement that the data support or contradict on the page Claims.</source>
        <translation>將資料支持或與資料不符的每項陳述儲存到「說法查核」頁。</translation>
    </message>
    <message>
        <source>&amp;Paste the paragraph here:</source>
        <translation>在此貼上文字(&amp;P)：</translation>
    </message>
    <message>
        <source>What it &amp;states:</source>
        <translation>其中的陳述(&amp;S)：</translation>
    </message>
    <message>
        <source>How the chosen one was &amp;tested:</source>
        <translation>所選陳述的查核過程(&amp;T)：</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a sentence, the number in it that is meant</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n statement(s); there are more than are read in one go. Paste the rest by itself.</source>
        <translation>
            <numerusform>前 %n 項陳述；超出一次所能讀取的數量。請將其餘部分另行貼上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) with a number</source>
        <translation>
            <numerusform>%n 項含數字的陳述</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a claim</comment>
        <translation>已儲存</translation>
    </message>
</context>
<context>
    <name>whither::PassportDialog</name>
    <message>
        <source>Passport of a number</source>
        <translation>數字的來歷</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部複製(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Show these %n record(s)</source>
        <translation>
            <numerusform>顯示這 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>開啟來源</translation>
    </message>
</context>
<context>
    <name>whither::PastedListDialog</name>
    <message>
        <source>Filter to a pasted list</source>
        <translation>依貼上的名單篩選</translation>
    </message>
    <message>
        <source>One name a line, or with tabs, semicolons or commas between</source>
        <translation>每行一個名字，也可用定位字元、分號或逗號分隔</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼上的名字</translation>
    </message>
    <message>
        <source>In the column</source>
        <translation>欄中的值</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>篩選出這些</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>欄(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Paste the list here:</source>
        <translation>將名單貼到這裡(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;What the column holds of it:</source>
        <translation>欄中找到的(&amp;W)：</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Perhaps:</source>
        <translation>或許是：</translation>
    </message>
    <message>
        <source>%1 found, %2 not found</source>
        <comment>of the pasted names</comment>
        <translation>找到 %1 個，找不到 %2 個</translation>
    </message>
</context>
<context>
    <name>whither::PathView</name>
    <message>
        <source>Undergraduate · %1</source>
        <translation>學士學位 · %1</translation>
    </message>
    <message>
        <source>before 2019</source>
        <translation>2019 年之前</translation>
    </message>
    <message>
        <source>Institution in %1</source>
        <translation>%1機構</translation>
    </message>
    <message>
        <source>2019</source>
        <translation>2019 年</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role or sector, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Institution: %1
Source: %2</source>
        <translation>機構：%1
來源：%2</translation>
    </message>
</context>
<context>
    <name>whither::PreviewTable</name>
    <message>
        <source>type by its values</source>
        <translation>依內容判斷類型</translation>
    </message>
</context>
<context>
    <name>whither::ProblemModel</name>
    <message>
        <source>whole record</source>
        <comment>instead of a column</comment>
        <translation>整筆記錄</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and name of a column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no byte</source>
        <comment>a row of a database has no place in bytes</comment>
        <translation>無位元組位置</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>what became of a record</comment>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>what became of a record</comment>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a table</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a record</comment>
        <translation>欄</translation>
    </message>
    <message>
        <source>Byte</source>
        <comment>offset in a file</comment>
        <translation>位元組</translation>
    </message>
    <message>
        <source>The record was</source>
        <translation>該筆記錄</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>As written in the file</source>
        <translation>檔案原文</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>of a file</comment>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>whither::ProblemPage</name>
    <message>
        <source>Export rejected rows…</source>
        <translation>匯出被拒記錄…</translation>
    </message>
    <message>
        <source>Writes the rejected records to a file, to be mended and imported</source>
        <translation>將被拒記錄寫入檔案，供修正後重新匯入</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of problem, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show only problems of the chosen kinds</source>
        <translation>只顯示所選類型的問題</translation>
    </message>
    <message>
        <source>Every record was imported and there is nothing to remark on.</source>
        <translation>所有記錄均已匯入，沒有需要提示的地方。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Rows of a database are mended where they stand</source>
        <translation>資料庫中的資料列請在原處修正</translation>
    </message>
</context>
<context>
    <name>whither::ProblemPane</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <comment>number, name</comment>
        <translation>第 %1 欄（%2）</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>byte %1</source>
        <comment>offset in a file</comment>
        <translation>位元組 %1</translation>
    </message>
    <message>
        <source>AS WRITTEN IN THE FILE</source>
        <comment>heading</comment>
        <translation>檔案原文</translation>
    </message>
    <message>
        <source>The record as written in the file</source>
        <translation>檔案中的記錄原文</translation>
    </message>
    <message>
        <source>Select a problem to see the record as it is written.</source>
        <translation>選取一個問題，查看該筆記錄的原文。</translation>
    </message>
    <message>
        <source>The record may go on: of each, the first %1 bytes are kept.</source>
        <translation>此筆記錄可能未完：每筆只保留前 %1 個位元組。</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>第 %1 筆記錄</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>複製位置</translation>
    </message>
</context>
<context>
    <name>whither::ProblemPresenter</name>
    <message>
        <source>Problems</source>
        <comment>tab</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems · %1</source>
        <comment>tab</comment>
        <translation>問題 · %1</translation>
    </message>
</context>
<context>
    <name>whither::ProblemTable</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>連同欄位名稱複製</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>複製為 JSON</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>複製位置</translation>
    </message>
</context>
<context>
    <name>whither::PublishedFlowsControls</name>
    <message>
        <source>%1 → %2</source>
        <comment>two stages</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>most published</source>
        <translation>公布最多的</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群體</translation>
    </message>
</context>
<context>
    <name>whither::RecentMenu</name>
    <message>
        <source>No file was opened yet</source>
        <translation>尚未開啟過檔案</translation>
    </message>
    <message>
        <source>&amp;Keep the open file in this list</source>
        <translation>在此清單中保留目前的檔案(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep %1 in this list</source>
        <translation>在此清單中保留 %1(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空清單(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 — %3 (kept)</source>
        <comment>number, file, folder</comment>
        <translation>&amp;%1 %2 — %3（已保留）</translation>
    </message>
    <message>
        <source>&amp;%1 %2 — %3</source>
        <comment>number, file, folder</comment>
        <translation>&amp;%1 %2 — %3</translation>
    </message>
</context>
<context>
    <name>whither::RecordModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a number, the source that prints it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sources differ: also %1</source>
        <comment>numbers of other sources</comment>
        <translation>來源不一致：另有 %1</translation>
    </message>
</context>
<context>
    <name>whither::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>連同欄位名稱複製</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>複製為 JSON</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>選擇欄位…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches. Clear %n filter(s) with Esc.</source>
        <translation>
            <numerusform>沒有符合的記錄。按 Esc 清除 %n 項篩選條件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>此值從何而來？</translation>
    </message>
    <message>
        <source>Passport of the number…</source>
        <translation>數字的來歷…</translation>
    </message>
    <message>
        <source>Copying: %1 of %2 records</source>
        <translation>正在複製：%1 / %2 筆記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied</source>
        <translation>
            <numerusform>已複製 %n 筆記錄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RecoveryOffer</name>
    <message numerus="yes">
        <source>%n list(s), %1 records</source>
        <comment>lists and records of a workspace</comment>
        <translation>
            <numerusform>%n 份清單，%1 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Whither ended before a new workspace was saved. Kept at %1: %2.</source>
        <comment>time, lists and records</comment>
        <translation>上次結束時新工作區尚未儲存。%1 留有備份：%2。</translation>
    </message>
    <message>
        <source>Whither ended before changes to %1 were saved. Kept at %2: %3.</source>
        <comment>file, time, lists and records</comment>
        <translation>上次結束時對 %1 的變更尚未儲存。%2 留有備份：%3。</translation>
    </message>
    <message>
        <source>Whither ended before changes to %1 were saved. Kept at %2: %3; in the file: %4.</source>
        <comment>file, time, lists and records twice</comment>
        <translation>上次結束時對 %1 的變更尚未儲存。%2 留有備份：%3；檔案中：%4。</translation>
    </message>
    <message>
        <source>A copy of unsaved work cannot be read. It is kept as %1.</source>
        <translation>有一份未儲存工作的備份無法讀取，原樣保留在 %1。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>Keep for &amp;later</source>
        <translation>以後再說(&amp;L)</translation>
    </message>
</context>
<context>
    <name>whither::RejectedRowsDeed</name>
    <message>
        <source>Export rejected rows</source>
        <translation>匯出被拒記錄</translation>
    </message>
    <message>
        <source>%1-rejected</source>
        <comment>name of a file</comment>
        <translation>%1-被拒記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected record(s) written to %1</source>
        <translation>
            <numerusform>已將 %n 筆被拒記錄寫入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n record(s) only the start is known</source>
        <translation>
            <numerusform>%1；其中 %n 筆只有開頭部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RenewDeed</name>
    <message>
        <source>Working out %1 again…</source>
        <translation>正在重新計算「%1」…</translation>
    </message>
    <message>
        <source>Update data</source>
        <translation>更新資料</translation>
    </message>
</context>
<context>
    <name>whither::ReplyDialog</name>
    <message>
        <source>Asked about it on</source>
        <translation>徵詢日期</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>回應權</translation>
    </message>
    <message>
        <source>What %1 says to what is recorded here. It is kept in the workspace and goes with every package that names them.</source>
        <translation>「%1」對此處紀錄的回應。它保存在工作區中，並隨每個寫明其姓名的資料包一同匯出。</translation>
    </message>
    <message>
        <source>Reply, in their words</source>
        <translation>回應（本人原話）</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>回應日期</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>This is too long to stand beside a record; shorten it, or link to the rest.</source>
        <translation>太長，無法附在紀錄旁；請縮短，或用連結指向其餘部分。</translation>
    </message>
</context>
<context>
    <name>whither::ReviewDeed</name>
    <message>
        <source>Looking for records that may be one person&apos;s…</source>
        <translation>正在尋找可能屬於同一人的記錄…</translation>
    </message>
</context>
<context>
    <name>whither::ReviewDialog</name>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Who is one person?</source>
        <translation>誰是同一人？</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>所有記錄對</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>顯示哪些記錄對</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>尋找姓名</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>記錄對</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <translation>同一人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>不同的人(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not sure</source>
        <translation>不確定(&amp;N)</translation>
    </message>
    <message>
        <source>No such pair.</source>
        <translation>沒有這樣的記錄對。</translation>
    </message>
    <message>
        <source>%1 pairs of records may be one person&apos;s; %2 are not decided. Until then a name counts as one person.</source>
        <translation>有 %1 對記錄可能屬於同一人，其中 %2 對尚未判定。判定之前，一個姓名按一個人計。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) with more than %1 records are not compared.</source>
        <translation>
            <numerusform>有 %n 個姓名的記錄多於 %1 筆，未作比較。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict others: there, the same person wins.</source>
        <translation>
            <numerusform>有 %n 項判定與其他判定矛盾：此處以「同一人」為準。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RuleStrip</name>
    <message numerus="yes">
        <source>%1 %2 by each of %n rule(s)</source>
        <comment>a conference, a year</comment>
        <translation>
            <numerusform>%1 %2 年，依 %n 種口徑</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a counting rule, shares by it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what the strip shows, the rule the keyboard is on</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>whither::SearchBox</name>
    <message>
        <source>hit %1 of %2</source>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 處符合</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all columns (Ctrl+F)</source>
        <translation>搜尋所有欄位（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一處符合（Shift+F3）</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一處符合（F3）</translation>
    </message>
</context>
<context>
    <name>whither::SharesControls</name>
    <message>
        <source>Countries</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中國範圍</translation>
    </message>
    <message>
        <source>narrowest</source>
        <translation>最窄</translation>
    </message>
    <message>
        <source>widest</source>
        <translation>最寬</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>統計口徑</translation>
    </message>
    <message>
        <source>Share, projected</source>
        <translation>占比與推算</translation>
    </message>
</context>
<context>
    <name>whither::SharesDeed</name>
    <message>
        <source>Shares in %1</source>
        <comment>a list of papers</comment>
        <translation>%1 中的占比</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between a table and its filter</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Counting shares…</source>
        <translation>正在統計占比…</translation>
    </message>
    <message>
        <source>Count shares</source>
        <translation>統計占比</translation>
    </message>
</context>
<context>
    <name>whither::ShortcutsDialog</name>
    <message>
        <source>&amp;Standard keys</source>
        <translation>還原預設(&amp;S)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>尋找操作或按鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>新按鍵(&amp;K)：</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Give that action other keys first.</source>
        <translation>%1 已用於「%2」，請先為該操作換用其他按鍵。</translation>
    </message>
</context>
<context>
    <name>whither::SortActions</name>
    <message>
        <source>Sort ascending</source>
        <translation>遞增排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>遞減排序</translation>
    </message>
    <message>
        <source>Add to the sort</source>
        <translation>加入排序條件</translation>
    </message>
    <message>
        <source>Remove from the sort</source>
        <translation>移出排序條件</translation>
    </message>
</context>
<context>
    <name>whither::StaleTables</name>
    <message>
        <source>%1 was worked out before its list, or what is decided about people, changed: its numbers are those of then.</source>
        <translation>%1 是在其清單或對人員的判斷改變之前算出的：其中的數字是那時的。</translation>
    </message>
    <message>
        <source>&amp;Work it out again</source>
        <translation>重新計算(&amp;W)</translation>
    </message>
</context>
<context>
    <name>whither::StatusLine</name>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 筆記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n highlighted</source>
        <translation>
            <numerusform>標示 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 ms</source>
        <translation>篩選 %1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the data</source>
        <translation>
            <numerusform>資料中有 %n 處問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>filter on</source>
        <translation>已篩選</translation>
    </message>
</context>
<context>
    <name>whither::StepsDeed</name>
    <message>
        <source>Export steps</source>
        <translation>匯出步驟</translation>
    </message>
    <message>
        <source>Steps (*.json)</source>
        <translation>步驟 (*.json)</translation>
    </message>
    <message>
        <source>%1-steps</source>
        <comment>name of a file</comment>
        <translation>%1-步驟</translation>
    </message>
    <message>
        <source>Steps written to %1</source>
        <translation>步驟已寫入 %1</translation>
    </message>
</context>
<context>
    <name>whither::StudyIdDeed</name>
    <message>
        <source>A study id is eight digits and letters from a to f. It stands at the end of a figure&apos;s footer, and in the name of its file.</source>
        <translation>研究編號由八位數字和字母 a 至 f 組成，寫在圖的頁尾末端和圖的檔名裡。</translation>
    </message>
    <message>
        <source>No figure with the study id %1 is remembered on this computer. Open the exported picture itself, or shown.csv beside metadata.json in its package: drop it on the window. It carries its question with it.</source>
        <translation>這台電腦沒有記住研究編號為 %1 的圖。請開啟匯出的圖片本身，或其資料包裡 metadata.json 旁邊的 shown.csv：把它拖到視窗上即可。它自帶所問的問題。</translation>
    </message>
    <message>
        <source>Two cohorts compared</source>
        <translation>兩個群體的比較</translation>
    </message>
    <message>
        <source>%1: %2, from &quot;%3&quot;.</source>
        <comment>study id, name of a figure, its data</comment>
        <translation>%1：%2，資料來自「%3」。</translation>
    </message>
    <message>
        <source>It was drawn in the workspace %1.</source>
        <comment>a figure</comment>
        <translation>它是在工作區 %1 中畫的。</translation>
    </message>
    <message>
        <source>The list was read from %1.</source>
        <translation>該清單讀自 %1。</translation>
    </message>
    <message>
        <source>&amp;Open that workspace</source>
        <translation>開啟該工作區(&amp;O)</translation>
    </message>
</context>
<context>
    <name>whither::StudyIdDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Open a study id</source>
        <translation>開啟研究編號</translation>
    </message>
    <message>
        <source>&amp;Study id, or a text it stands in:</source>
        <translation>研究編號，或含有它的文字(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>whither::UpdateDialog</name>
    <message>
        <source>Update data</source>
        <translation>更新資料</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>list, file</comment>
        <translation>%1，來自 %2</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>有變動的記錄</translation>
    </message>
    <message>
        <source>Counts that change</source>
        <translation>有變動的計數</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>套用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>Records are told apart by</source>
        <translation>區分記錄的依據：</translation>
    </message>
    <message>
        <source>all their values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>Added (%1)</source>
        <translation>新增（%1）</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <translation>消失（%1）</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>變動（%1）</translation>
    </message>
    <message>
        <source>The file holds the same records as the list.</source>
        <translation>檔案中的記錄與清單完全相同。</translation>
    </message>
    <message>
        <source>%1 records stay as they are.</source>
        <translation>%1 筆記錄維持不變。</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>新增的欄：%1。</translation>
    </message>
    <message>
        <source>Columns that go: %1.</source>
        <translation>消失的欄：%1。</translation>
    </message>
    <message>
        <source>%1 records share their %2 with another and are matched in their order.</source>
        <translation>%1 筆記錄的「%2」與其他記錄相同，依先後順序配對。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>先前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number that was found, whether it agrees</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1”: %2; then %3</source>
        <comment>a claim, what came of it, what would</comment>
        <translation>「%1」：%2；更新後%3</translation>
    </message>
    <message>
        <source>Cohort “%1”: %2; then %3</source>
        <comment>a cohort, how many it holds, how many it would</comment>
        <translation>群體「%1」：%2；更新後 %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>claims and cohorts that change</comment>
        <translation>
            <numerusform>… 另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a column: what a change of a count is made of</comment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>whither::YearControl</name>
    <message>
        <source>YEARS</source>
        <comment>heading</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Single year</source>
        <translation>單一年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Move the years</source>
        <translation>移動年份</translation>
    </message>
</context>
</TS>
