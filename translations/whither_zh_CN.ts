<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangeReasonText</name>
    <message>
        <source>moved</source>
        <comment>why a record changed</comment>
        <translation>迁移</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>why a record changed</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>newly known</source>
        <comment>why a record changed</comment>
        <translation>新获知</translation>
    </message>
    <message>
        <source>no longer stated</source>
        <comment>why a record changed</comment>
        <translation>不再注明</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>why a record changed</comment>
        <translation>变化</translation>
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
        <translation>“%1”中的行数</translation>
    </message>
    <message>
        <source>sum of “%1” in “%2”</source>
        <comment>column, table</comment>
        <translation>“%2”中“%1”的合计</translation>
    </message>
    <message>
        <source>“%1” of the one row in “%2”</source>
        <comment>column, table</comment>
        <translation>“%2”中唯一一行的“%1”</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>a number of rows, a filter</comment>
        <translation>%1（条件：%2）</translation>
    </message>
    <message>
        <source>Share of [%1] in [%2]</source>
        <translation>[%1] 占 [%2] 的比例</translation>
    </message>
    <message>
        <source>Ratio of [%1] to [%2]</source>
        <translation>[%1] 与 [%2] 之比</translation>
    </message>
    <message>
        <source>Difference of [%1] from [%2]</source>
        <translation>[%1] 减 [%2] 之差</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number, why it says nothing</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>a number, what it should be: &apos;more than 0&apos;</comment>
        <translation>%1，并非%2</translation>
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
        <translation>无法检验</translation>
    </message>
    <message>
        <source>the table or a column of it is not there</source>
        <translation>没有这张表或其中的某一列</translation>
    </message>
    <message>
        <source>no row is about it</source>
        <translation>没有相关的行</translation>
    </message>
    <message>
        <source>more than one row is about it</source>
        <translation>相关的行不止一行</translation>
    </message>
    <message>
        <source>the row states no number</source>
        <translation>该行未注明数字</translation>
    </message>
    <message>
        <source>there is nothing to divide by</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>only the article itself says so</source>
        <translation>只有文章本身这么说</translation>
    </message>
    <message>
        <source>Found %1, expected %2: %3</source>
        <comment>number, number, &apos;agrees&apos;</comment>
        <translation>查得 %1，应为 %2：%3</translation>
    </message>
    <message>
        <source>Expected %1: cannot be tested</source>
        <translation>应为 %1：无法检验</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a finding, why it is none</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>95% 区间：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>ClaimsChart</name>
    <message>
        <source>%1: %2 of %3 claims</source>
        <translation>%1：%3 条说法中 %2 条</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict and how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No table here is about it</source>
        <translation>这里没有相关的表</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <comment>a verdict</comment>
        <translation>人工判定：%1</translation>
    </message>
    <message>
        <source>Verdict of the checks: %1</source>
        <translation>检验判定：%1</translation>
    </message>
    <message>
        <source>No check: no table here holds a number for it.</source>
        <translation>未检验：这里没有一张表含有可供对照的数字。</translation>
    </message>
    <message>
        <source>Figures found: %1</source>
        <translation>查得的数字：%1</translation>
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
        <translation>没有说法符合这些筛选条件</translation>
    </message>
    <message>
        <source>%1 of %2 claims hold as they stand</source>
        <translation>%2 条说法中有 %1 条成立</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 = %2 claims</source>
        <comment>verdicts with counts, their sum</comment>
        <translation>%1 = %2 条说法</translation>
    </message>
    <message>
        <source>Source: the article [%1], in our own words.</source>
        <translation>来源：文章 [%1]，由本项目转述。</translation>
    </message>
    <message numerus="yes">
        <source>Source: the article [%1], in our own words; figures from %n other source(s), named beside each claim.</source>
        <translation>
            <numerusform>来源：文章 [%1]，由本项目转述；数字取自另外 %n 个来源，列于各条说法旁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: the article [%1], in our own words; figures from %n other source(s), named beside each claim, not all of them read in full.</source>
        <translation>
            <numerusform>来源：文章 [%1]，由本项目转述；数字取自另外 %n 个来源，列于各条说法旁，其中有的未能通读全文。</numerusform>
        </translation>
    </message>
    <message>
        <source> As of %1, the date of the newest source.</source>
        <translation>截至 %1（最新来源的日期）。</translation>
    </message>
    <message>
        <source>Claims of the article behind the study, each held against the tables: found, then expected</source>
        <translation>本研究所依据文章中的各项说法，逐一与数据表对照：先为查得的数，后为所称的数</translation>
    </message>
    <message>
        <source>%1, and %2 of %3 made in this workspace</source>
        <comment>a finding about claims, how many others hold, of how many</comment>
        <translation>%1，本工作区提出的 %3 条中有 %2 条成立</translation>
    </message>
</context>
<context>
    <name>CohortEdit</name>
    <message>
        <source>Delete cohort</source>
        <comment>undo step</comment>
        <translation>删除人群</translation>
    </message>
    <message>
        <source>Rename cohort</source>
        <comment>undo step</comment>
        <translation>重命名人群</translation>
    </message>
    <message>
        <source>Save cohort</source>
        <comment>undo step</comment>
        <translation>保存人群</translation>
    </message>
</context>
<context>
    <name>ColumnTexts</name>
    <message>
        <source>text</source>
        <comment>type of a column</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>whole number</source>
        <comment>type of a column</comment>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a column</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>date</source>
        <comment>type of a column</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>nothing special</source>
        <comment>meaning of a column</comment>
        <translation>无特别含义</translation>
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
        <translation>第一学位所在国家</translation>
    </message>
    <message>
        <source>institution of the first degree</source>
        <comment>meaning of a column</comment>
        <translation>本科院校</translation>
    </message>
    <message>
        <source>institution of the last degree</source>
        <comment>meaning of a column</comment>
        <translation>最高学位院校</translation>
    </message>
    <message>
        <source>year</source>
        <comment>meaning of a column</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>affiliation</source>
        <comment>meaning of a column</comment>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>country of work</source>
        <comment>meaning of a column</comment>
        <translation>工作所在国家</translation>
    </message>
    <message>
        <source>sector</source>
        <comment>meaning of a column</comment>
        <translation>部门</translation>
    </message>
    <message>
        <source>role</source>
        <comment>meaning of a column</comment>
        <translation>身份</translation>
    </message>
    <message>
        <source>conference or journal</source>
        <comment>meaning of a column</comment>
        <translation>会议或期刊</translation>
    </message>
    <message>
        <source>list</source>
        <comment>type of a column</comment>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>ColumnsCommand</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>Other (%1)</source>
        <comment>several small values; %1 is how many</comment>
        <translation>其他（%1 项）</translation>
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
        <translation>%1：%3 人中 %2 人 · %4（95% 区间：%5）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <translation>%1：%3 人中 %2 人 · %4</translation>
    </message>
    <message>
        <source>Of all %1: %2 if none of the not stated is here, %3 if all are</source>
        <translation>在全部 %1 人中：未注明者若都不在此为 %2，若都在此为 %3</translation>
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
        <translation>%1：%2 个百分点</translation>
    </message>
    <message>
        <source>%1: %2 points (95%: %3), no clear change</source>
        <translation>%1：%2 个百分点（95% 区间：%3），无明显变化</translation>
    </message>
    <message>
        <source>%1: %2 points (95%: %3)</source>
        <comment>a difference, its interval</comment>
        <translation>%1：%2 个百分点（95% 区间：%3）</translation>
    </message>
    <message>
        <source>points</source>
        <comment>a column of differences</comment>
        <translation>百分点</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source> · no clear change</source>
        <translation> · 无明显变化</translation>
    </message>
    <message>
        <source>Change, B − A</source>
        <translation>变化，B − A</translation>
    </message>
    <message>
        <source>Change, A − B</source>
        <translation>差异，A − B</translation>
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
        <translation>人群 B 中没有人</translation>
    </message>
    <message>
        <source>No one is in cohort A</source>
        <translation>人群 A 中没有人</translation>
    </message>
    <message>
        <source>There is no share to compare</source>
        <translation>没有可比较的占比</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>其他取值</translation>
    </message>
    <message>
        <source>No clear change between A and B: %1, %2 against %3</source>
        <comment>a value, two shares</comment>
        <translation>A 与 B 之间无明显变化：%1，%2 对 %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3), then %4 (%5)</source>
        <comment>a value, share and column, twice</comment>
        <translation>%1：%2（%3），其后 %4（%5）</translation>
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
        <translation>按%1</translation>
    </message>
    <message>
        <source>A by %1, B by %2</source>
        <comment>two columns</comment>
        <translation>A 按%1，B 按%2</translation>
    </message>
    <message>
        <source>%1: seen again in a known country %2 + seen, country not stated %3 + not seen again %4 = %5 members</source>
        <translation>%1：再次出现且国家/地区已知 %2 + 再次出现但未注明 %3 + 未再出现 %4 = 成员 %5</translation>
    </message>
    <message>
        <source>%1: known %2 + not stated %3 = %4</source>
        <comment>A or B and its ledger</comment>
        <translation>%1：已知 %2 + 未注明 %3 = %4</translation>
    </message>
    <message>
        <source>Base: all, A %1, B %2.</source>
        <translation>基数为全部人员：A %1，B %2。</translation>
    </message>
    <message>
        <source>Base: those known, A %1, B %2.</source>
        <translation>基数仅为已知者：A %1，B %2。</translation>
    </message>
    <message>
        <source>Whole groups, not samples: no intervals.</source>
        <translation>均视为全体而非样本，不列区间。</translation>
    </message>
    <message>
        <source>Whiskers: Wilson, 95%.</source>
        <translation>误差线：Wilson 法，95%。</translation>
    </message>
    <message>
        <source> %1 is a whole group and has none.</source>
        <comment>after a sentence; A or B</comment>
        <translation>%1 为全体，不列误差线。</translation>
    </message>
    <message>
        <source> Change: Newcombe, 95%, the same people twice; not clear where it covers 0.</source>
        <comment>after a sentence</comment>
        <translation>变化：Newcombe 法，95%，同一批人前后两次；区间含 0 即不明显。</translation>
    </message>
    <message>
        <source> Change: Newcombe, 95%, as of two separate samples; not clear where it covers 0.</source>
        <comment>after a sentence</comment>
        <translation>差异：Newcombe 法，95%，视为两个独立样本；区间含 0 即不明显。</translation>
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
        <translation>未再出现不等于已离开。再次出现者中与多位已知人士同名的：%1。</translation>
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
        <translation>统计自：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list, its filter</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is nothing to compare: neither cohort has anyone in it. Choose others.</source>
        <translation>没有可比较的内容：两个人群中都没有人。请另选人群。</translation>
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
        <translation>%1超过%2</translation>
    </message>
</context>
<context>
    <name>DerivationText</name>
    <message>
        <source>Numbered by Whither: one row a person, rebuilt from the published counts.</source>
        <translation>由 Whither 编号：按已公布的人数还原，每人一行。</translation>
    </message>
    <message>
        <source>The country that the source&apos;s label stands for.</source>
        <translation>来源所用标签指代的国家。</translation>
    </message>
    <message>
        <source>Counted for Whither from the source&apos;s lists of papers.</source>
        <translation>由 Whither 根据来源的论文列表统计。</translation>
    </message>
    <message>
        <source>The count divided by the total.</source>
        <translation>计数除以总数。</translation>
    </message>
    <message>
        <source>What the claim&apos;s checks against the tables come to.</source>
        <translation>该说法与数据表对照检验的结果。</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>Save the lists of this window as a workspace?</source>
        <translation>要把此窗口中的列表保存为工作区吗？</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>What is not saved will be lost.</source>
        <translation>未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read.</source>
        <translation>%1 打开之后被其他程序改动过。</translation>
    </message>
    <message>
        <source>Saving here replaces what the other program wrote. Saving under another name keeps both.</source>
        <translation>在此保存会覆盖那个程序写入的内容；另存为其他名称则两者都会保留。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>覆盖(&amp;R)</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>Workspaces of Whither (*.whither)</source>
        <translation>Whither 工作区 (*.whither)</translation>
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
            <numerusform>位研究人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below the number in the ring</comment>
        <translation>
            <numerusform>条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyText</name>
    <message>
        <source>There is nothing to draw: the table has no rows. Choose another dataset.</source>
        <translation>没有可绘制的内容：此表没有任何行。请选择其他数据集。</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) matches the filters. Take a filter away or change the search.</source>
        <translation>
            <numerusform>没有可绘制的内容：全部 %n 行都不符合筛选条件。请去掉一项筛选条件，或更改搜索词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) that match states a share. Show counts, or take a filter away.</source>
        <translation>
            <numerusform>没有可绘制的内容：符合条件的 %n 行都未注明占比。请改为显示数量，或去掉一项筛选条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to draw: none of the %n row(s) that match states a count. Show shares, or take a filter away.</source>
        <translation>
            <numerusform>没有可绘制的内容：符合条件的 %n 行都未注明数量。请改为显示占比，或去掉一项筛选条件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: there is no such file. Check the name.</source>
        <translation>%1：文件不存在。请检查文件名。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read. Check its permissions.</source>
        <translation>%1：无法读取文件。请检查文件权限。</translation>
    </message>
    <message>
        <source>%1: the file exists already. Choose another name or allow overwriting (--force).</source>
        <translation>%1：文件已存在。请另取文件名，或允许覆盖（--force）。</translation>
    </message>
    <message>
        <source>%1: the disk is full or the file too large; nothing was changed. Free some space and try again.</source>
        <translation>%1：磁盘已满或文件过大；未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1: the cells of %2 add up to %4 where %3 are published.</source>
        <translation>%1：“%2”各分项合计为 %4，而公布值为 %3。</translation>
    </message>
    <message>
        <source>The recipe is not valid at %1: expected %2.</source>
        <translation>查询配方在 %1 处无效：此处应为 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or check its permissions.</source>
        <translation>无法写入 %1。请另选文件夹，或检查其权限。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Name one, since several files are to be written.</source>
        <translation>%1 不是文件夹。将写入多个文件，请指定一个文件夹。</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark opens here and never closes. Close it and try again.</source>
        <translation>%1，第 %2 行：此处的引号没有闭合。请补上后重试。</translation>
    </message>
    <message>
        <source>%1: the column &quot;%2&quot; is missing. Add it to the first line.</source>
        <translation>%1：缺少“%2”列。请在首行补上。</translation>
    </message>
    <message>
        <source>%1: the file holds no records. Choose another file.</source>
        <translation>%1：文件中没有记录。请另选文件。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. Check its name in the query.</source>
        <translation>%1 没有“%2”列。请检查查询中的列名。</translation>
    </message>
    <message>
        <source>The figure is not drawn from a table &quot;%1&quot;. Check the query.</source>
        <translation>该图不取自“%1”表。请检查查询。</translation>
    </message>
    <message>
        <source>%1, line %2: the record cannot be read. Correct it and try again.</source>
        <translation>%1，第 %2 行：无法读取这条记录。请改正后重试。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Choose a file, or a folder of paper lists.</source>
        <translation>%1 不是可读取的文件。请选择一个文件，或存放论文列表的文件夹。</translation>
    </message>
    <message>
        <source>%1: the format is not known. Name it, or save the list as CSV.</source>
        <translation>%1：无法识别格式。请指明格式，或将列表另存为 CSV。</translation>
    </message>
    <message>
        <source>%1: this is not a list of records (%2). Choose a file that holds one.</source>
        <translation>%1：这不是记录列表（%2）。请选择含有记录列表的文件。</translation>
    </message>
    <message>
        <source>%1, byte %2: this is no text in the encoding %3. Choose another encoding.</source>
        <translation>%1，第 %2 字节：不是 %3 编码的文本。请选择其他编码。</translation>
    </message>
    <message>
        <source>%1 is not a database (%2). Choose another file.</source>
        <translation>%1 不是数据库（%2）。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Use a copy that is whole.</source>
        <translation>%1 已损坏（%2）。请使用完好的副本。</translation>
    </message>
    <message>
        <source>%1, line %2 (byte %3): this is not valid JSON. Correct it or use a whole copy.</source>
        <translation>%1，第 %2 行（第 %3 字节）：不是有效的 JSON。请更正，或使用完整的副本。</translation>
    </message>
    <message>
        <source>%1 needs more memory than there is. Close other programs or choose a smaller file.</source>
        <translation>%1 所需内存超过可用内存。请关闭其他程序，或选择较小的文件。</translation>
    </message>
    <message>
        <source>%1 is not a workspace of Whither. Import it instead.</source>
        <translation>%1 不是 Whither 的工作区文件。请改用导入。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Whither (format %2; this one reads up to %3). Update Whither.</source>
        <translation>%1 由更新版本的 Whither 保存（格式 %2；本版本最高可读 %3）。请更新 Whither。</translation>
    </message>
    <message>
        <source>%1 is open in another window (%2). Close it there, or save under another name.</source>
        <translation>%1 已在另一个窗口中打开（%2）。请先在那里关闭，或用其他名称保存。</translation>
    </message>
    <message>
        <source>The filter is not valid at character %1: expected %2.</source>
        <translation>筛选条件在第 %1 个字符处无效：应为 %2。</translation>
    </message>
    <message>
        <source>The institution %1 cannot have the value &quot;%2&quot;. Correct it and try again.</source>
        <translation>机构“%1”不能取值“%2”。请更正后重试。</translation>
    </message>
    <message>
        <source>The table holds no institution &quot;%1&quot;. Check its name.</source>
        <translation>表中没有名为“%1”的机构。请核对名称。</translation>
    </message>
    <message>
        <source>%1: a sheet takes 1,048,575 records, 16,384 columns and 32,767 characters a cell at most. Save the list as CSV.</source>
        <translation>%1：一张工作表最多容纳 1,048,575 条记录、16,384 列，每个单元格最多 32,767 个字符。请将列表另存为 CSV。</translation>
    </message>
    <message>
        <source>%1: the first record is longer than %2 MB. Check the quotation marks.</source>
        <translation>%1：第一条记录超过 %2 MB。请检查引号。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB. Save the list as CSV, or delete what is no list.</source>
        <translation>%1 解压后超过 %2 MB。请将列表另存为 CSV，或删除列表以外的内容。</translation>
    </message>
    <message>
        <source>The file has no table or sheet &quot;%1&quot;. Choose one of: %2.</source>
        <translation>文件中没有名为“%1”的数据表或工作表。可选：%2。</translation>
    </message>
    <message>
        <source>%1: no installed font draws %2. Install fonts-noto-cjk for Chinese.</source>
        <translation>%1：已安装的字体都画不出“%2”。中文请安装 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>%1 is a picture that does not say how it was made: it is no figure of Whither, or was written without its recipe.</source>
        <translation>%1 这张图没有说明自己是怎样画出来的：它不是 Whither 的图，或导出时没有带上重现方法。</translation>
    </message>
    <message>
        <source>The figure was made of the list &quot;%1&quot;, which is not open here or has other columns. Open the list, then the figure again.</source>
        <translation>这张图是用列表“%1”画的，该列表没有打开，或列已不同。请先打开该列表，再打开这张图。</translation>
    </message>
    <message>
        <source>%1 was not written: what is asked, or counted, says who somebody is. Take off the search or the filter by name, or let names stand.</source>
        <translation>%1 没有写出：所问或所计的内容会说出某人是谁。请去掉搜索或按姓名的筛选，或允许保留姓名。</translation>
    </message>
    <message>
        <source>%1: the text does not fit a picture of %2 × %3 pixels; this would be cut: %4. Choose a larger size.</source>
        <translation>%1：%2 × %3 像素的图放不下文字，会被截断的是：%4。请选更大的尺寸。</translation>
    </message>
    <message>
        <source>%1: there is no word in this language for: %2. Export the figure in English, or add them to resources/data/wording.csv.</source>
        <translation>%1：这种语言里没有这些词：%2。请导出英文图，或把它们加进 resources/data/wording.csv。</translation>
    </message>
    <message>
        <source>The figure asks the list &quot;%1&quot; about its column &quot;%2&quot;; the list of that name that is open here has none. Open the list it was made of, then the figure again.</source>
        <translation>这张图要用列表“%1”的“%2”列，而这里打开的同名列表没有这一列。请先打开画图时所用的列表，再打开这张图。</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 more</source>
        <comment>at the end of a list</comment>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>institution not stated</source>
        <translation>未说明机构</translation>
    </message>
    <message>
        <source>country not known</source>
        <translation>国家不明</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>years, institution, country</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Known by name alone: may be several people</source>
        <translation>仅凭姓名：可能是多人</translation>
    </message>
    <message>
        <source>Identifier: %1</source>
        <translation>标识符：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>写作：%1</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>论文：%1</translation>
    </message>
    <message>
        <source>No co-author in common.</source>
        <translation>没有共同的合作者。</translation>
    </message>
    <message>
        <source>Co-authors in common: %1.</source>
        <translation>共同的合作者：%1。</translation>
    </message>
    <message>
        <source>No institution written the same.</source>
        <translation>没有写法相同的机构。</translation>
    </message>
    <message>
        <source>Institutions in common: %1.</source>
        <translation>共同的机构：%1。</translation>
    </message>
</context>
<context>
    <name>FilterFault</name>
    <message>
        <source>The regular expression opens a parenthesis &quot;(&quot; and does not close it.</source>
        <translation>正则表达式中有一个左括号“(”没有闭合。</translation>
    </message>
    <message>
        <source>The regular expression closes a parenthesis &quot;)&quot; at character %1 that it did not open.</source>
        <translation>正则表达式第 %1 个字符处的右括号“)”没有对应的左括号。</translation>
    </message>
    <message>
        <source>The regular expression opens a bracket &quot;[&quot; and does not close it.</source>
        <translation>正则表达式中有一个左方括号“[”没有闭合。</translation>
    </message>
    <message>
        <source>The regular expression repeats nothing at character %1: put something before &quot;*&quot;, &quot;+&quot; or &quot;?&quot;.</source>
        <translation>正则表达式第 %1 个字符处的重复符号前没有内容：请在“*”“+”或“?”前写上要重复的内容。</translation>
    </message>
    <message>
        <source>The regular expression has a range at character %1 that ends before it starts.</source>
        <translation>正则表达式第 %1 个字符处的字符范围首尾颠倒。</translation>
    </message>
    <message>
        <source>The regular expression repeats in a way that cannot be counted at character %1.</source>
        <translation>正则表达式第 %1 个字符处的重复次数无效。</translation>
    </message>
    <message>
        <source>The regular expression has a backslash at character %1 before something it does not go with.</source>
        <translation>正则表达式第 %1 个字符处的反斜杠后面不是有效的转义字符。</translation>
    </message>
    <message>
        <source>The regular expression names an unknown class of characters at character %1.</source>
        <translation>正则表达式第 %1 个字符处的字符类名称无法识别。</translation>
    </message>
    <message>
        <source>The regular expression opens an unknown kind of parenthesis at character %1.</source>
        <translation>正则表达式第 %1 个字符处的括号写法无法识别。</translation>
    </message>
    <message>
        <source>The regular expression refers to a parenthesis that it does not have, at character %1.</source>
        <translation>正则表达式第 %1 个字符处引用了不存在的括号分组。</translation>
    </message>
    <message>
        <source>The regular expression looks back over no fixed length at character %1.</source>
        <translation>正则表达式第 %1 个字符处的后行断言长度不固定。</translation>
    </message>
    <message>
        <source>The regular expression is too large.</source>
        <translation>正则表达式过大。</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from character %1 on.</source>
        <translation>正则表达式从第 %1 个字符起无法识别。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. This column holds numbers, such as 2015.</source>
        <translation>“%1”不是数字。本列是数字，例如 2015。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Dates are written as 2018, 2018-05 or 2018-05-30.</source>
        <translation>“%1”不是日期。日期写作 2018、2018-05 或 2018-05-30。</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1: %2 records were read, but %3 imported and %4 rejected.</source>
        <translation>%1：读取了 %2 条记录，但导入 %3 条、拒绝 %4 条。</translation>
    </message>
    <message>
        <source>%1: %2 problems are kept where %3 were counted.</source>
        <translation>%1：保留了 %2 个问题，而计数为 %3 个。</translation>
    </message>
    <message>
        <source>%1: the file %2 has no hash, so a changed copy goes unnoticed.</source>
        <translation>%1：文件 %2 没有校验值，副本若被改动将无法察觉。</translation>
    </message>
    <message>
        <source>%1: the query asks a column &quot;%2&quot; that is not there.</source>
        <translation>%1：查询用到了不存在的列“%2”。</translation>
    </message>
    <message>
        <source>%1: two columns are called &quot;%2&quot;.</source>
        <translation>%1：有两列都叫“%2”。</translation>
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
        <translation>未再出现</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4</source>
        <comment>where, how many, of how many, their share</comment>
        <translation>%1：%3 中的 %2 · %4</translation>
    </message>
    <message>
        <source>Without a value at that stage: %1</source>
        <translation>该阶段没有值：%1</translation>
    </message>
    <message>
        <source>Without a value at that stage: %1 · Source: %2</source>
        <translation>该阶段没有值：%1 · 来源：%2</translation>
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
        <translation>占“%2”的 %1</translation>
    </message>
</context>
<context>
    <name>FlowsText</name>
    <message>
        <source>No one matches these filters</source>
        <translation>没有人符合这些筛选条件</translation>
    </message>
    <message>
        <source>%1 is stated for none of these %2</source>
        <comment>column, records</comment>
        <translation>这 %2 条记录均未注明%1</translation>
    </message>
    <message>
        <source>%1 of %2 end up in %3</source>
        <comment>people, all, a place</comment>
        <translation>%2 人中有 %1 人最终在%3</translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4</source>
        <comment>column, its most frequent value, records</comment>
        <translation>%1：%4 条中有 %3 条为%2</translation>
    </message>
    <message>
        <source>%1: known %2 + without a value %3 = %4</source>
        <comment>a stage and its ledger</comment>
        <translation>%1：已知 %2 + 没有值 %3 = %4</translation>
    </message>
    <message>
        <source>Counted in %1 (%2). n = %3; shares are of all at each stage.</source>
        <comment>list, its file</comment>
        <translation>统计自“%1”（%2）。n = %3；各阶段占比均以全体为基数。</translation>
    </message>
    <message>
        <source>Study: %1.</source>
        <translation>研究：%1。</translation>
    </message>
    <message>
        <source>Study: %1. Counts from: %2. n = %3; shares are of all at each stage.</source>
        <translation>研究：%1。人数照录自：%2。n = %3；各阶段占比均以全体为基数。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>People are names on papers: %1 of them are names that several known profiles share. Who is not seen again has not left for that.</source>
        <translation>人员按论文署名识别：其中 %1 个姓名与多个已知个人档案相同。未再出现并不表示已经离开。</translation>
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
        <translation>不计 %1 个与多个已知个人档案同名的人：%2</translation>
    </message>
    <message>
        <source>Names that several known profiles share are left out</source>
        <translation>已略去与多个已知个人档案同名的人</translation>
    </message>
    <message>
        <source>Seen again: country known %1 + unknown %2 + not seen %3 = %4</source>
        <translation>再次出现：国家/地区已知 %1 + 未知 %2 + 未再出现 %3 = %4</translation>
    </message>
    <message>
        <source>%1 of the %2 seen again are in %3</source>
        <translation>再次出现的 %2 人中，%1 人在%3</translation>
    </message>
    <message>
        <source>People are names on papers; who is not seen again has not left for that.</source>
        <translation>人员按论文署名识别；未再出现并不表示已经离开。</translation>
    </message>
</context>
<context>
    <name>ImportNotices</name>
    <message>
        <source>“%1” has its headquarters in %2 and its site in %3: both are kept.</source>
        <translation>“%1”总部在%2，所在地在%3：两者都保留。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>keep as a facet</source>
        <comment>what a column means</comment>
        <translation>作为分面保留</translation>
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
        <translation>来源地（首个学位所在国家/地区）</translation>
    </message>
    <message>
        <source>Undergraduate</source>
        <comment>what a column means</comment>
        <translation>本科院校</translation>
    </message>
    <message>
        <source>Graduate school</source>
        <comment>what a column means</comment>
        <translation>研究生院校</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>what a column means</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <comment>what a column means</comment>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>what a column means</comment>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>what a column means</comment>
        <translation>部门</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>what a column means</comment>
        <translation>身份</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>what a column means</comment>
        <translation>会议或期刊</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>论文列表</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, 逗号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; 分号</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| 竖线</translation>
    </message>
    <message>
        <source>: colon</source>
        <translation>: 冒号</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>Written so in the file</source>
        <translation>文件中即如此书写</translation>
    </message>
    <message>
        <source>Published by the source</source>
        <translation>由来源公布</translation>
    </message>
    <message>
        <source>Computed by Whither</source>
        <translation>由 Whither 计算</translation>
    </message>
    <message>
        <source>Entered by a user of Whither</source>
        <translation>由 Whither 用户录入</translation>
    </message>
    <message>
        <source>The file says nothing here</source>
        <translation>文件此处为空</translation>
    </message>
    <message>
        <source>No source that was read says anything here</source>
        <translation>所读来源均未说明此项</translation>
    </message>
    <message>
        <source>record %1 of the file</source>
        <translation>文件第 %1 条记录</translation>
    </message>
    <message>
        <source>record %1 of those imported</source>
        <translation>已导入记录中的第 %1 条</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <comment>line of a file, record</comment>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <comment>record, table of a database or sheet</comment>
        <translation>%1，表 %2</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <comment>type</comment>
        <translation>%1（由您选定）</translation>
    </message>
    <message>
        <source>%1, by the column&apos;s values</source>
        <comment>type</comment>
        <translation>%1（按该列的值判断）</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>none that is known by this name</source>
        <translation>没有已知国家叫此名称</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列含义</translation>
    </message>
    <message>
        <source>%1, as you chose</source>
        <comment>meaning of a column</comment>
        <translation>%1（由您选定）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1: why is nothing stated?</source>
        <comment>column</comment>
        <translation>%1：为何未注明？</translation>
    </message>
    <message>
        <source>%1: why “%2”?</source>
        <comment>column, value</comment>
        <translation>%1：为何是“%2”？</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>数据中的值</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Stated in the data of Whither, which name no source for it</source>
        <translation>Whither 数据中如此载明，但未注明来源</translation>
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
        <translation>%1：%3 人中 %2 人 · %4（95% 区间：%5）</translation>
    </message>
    <message>
        <source>Not stated: %1 · Source: %2</source>
        <translation>未注明：%1 · 来源：%2</translation>
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
        <translation>没有人符合这些筛选条件</translation>
    </message>
    <message>
        <source>For none of these %1 is a place stated</source>
        <translation>这 %1 人均未注明现在何处</translation>
    </message>
    <message>
        <source>One researcher, now in %1</source>
        <translation>一位研究人员，现在%1</translation>
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
        <translation>%1：已知 %2 + 未注明 %3 = %4</translation>
    </message>
    <message>
        <source>Chinese-origin AI researchers (first degree in China) who were at US institutions in 2019</source>
        <translation>2019 年在美国机构任职的华裔 AI 研究人员（本科在中国）</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>shares of all %1</source>
        <translation>占比以全部 %1 人计</translation>
    </message>
    <message>
        <source>shares of those known</source>
        <translation>占比仅以已知者计</translation>
    </message>
    <message>
        <source>The whole group, not a sample: no intervals.</source>
        <translation>视为全体而非样本，不列区间。</translation>
    </message>
    <message>
        <source>Intervals: Wilson, 95%, as for a sample.</source>
        <translation>95% 区间：Wilson 法，视为样本。</translation>
    </message>
    <message>
        <source>Study: %1.</source>
        <translation>研究：%1。</translation>
    </message>
    <message>
        <source>Study: %1. Counts from: %2. n = %3, %4; as of %5. %6</source>
        <translation>研究：%1。人数照录自：%2。n = %3，%4；截至 %5。%6</translation>
    </message>
    <message>
        <source>%1 is stated for none of these %2</source>
        <comment>column, records</comment>
        <translation>这 %2 条记录均未注明%1</translation>
    </message>
    <message>
        <source>%1: %2 for %3 of %4</source>
        <comment>column, its most frequent value, records</comment>
        <translation>%1：%4 条中有 %3 条为%2</translation>
    </message>
    <message>
        <source>%1: records by %2 and %3</source>
        <comment>list, two columns</comment>
        <translation>%1：按%2与%3统计的记录</translation>
    </message>
    <message>
        <source>Counted in %1 (%2). n = %3, %4. %5</source>
        <comment>list, its file</comment>
        <translation>统计自“%1”（%2）。n = %3，%4。%5</translation>
    </message>
    <message>
        <source>%1: %2 of all %3 if none of those not stated are there, %4 if all are</source>
        <comment>a value, its share, of how many, its share at most</comment>
        <translation>%1：若未注明者都不在此，占全部 %3 的 %2；若都在此，则占 %4</translation>
    </message>
</context>
<context>
    <name>OwnClaimEdit</name>
    <message>
        <source>Add claim</source>
        <comment>undo step</comment>
        <translation>添加说法</translation>
    </message>
    <message>
        <source>Change claim</source>
        <comment>undo step</comment>
        <translation>修改说法</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <comment>undo step</comment>
        <translation>删除说法</translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Names of people stand as codes; links and notes are left out.</source>
        <translation>姓名以编号代替；链接和备注已略去。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>- %1. %2 Terms: %3.</source>
        <comment>a source, its address, its licence</comment>
        <translation>- %1。%2 许可：%3。</translation>
    </message>
    <message>
        <source>How to cite</source>
        <translation>引用方式</translation>
    </message>
    <message>
        <source>%1 Figure made with Whither %2 from the sources above; cite them for the numbers.</source>
        <translation>%1 本图由 Whither %2 据以上来源绘制；引用数字时请引用这些来源。</translation>
    </message>
    <message>
        <source>`shown.csv` holds the numbers that are drawn, shares in percent. `records.csv` holds the records behind them, a row each. `metadata.json` says what was asked and of which data, with the SHA-256 of every file.</source>
        <translation>`shown.csv` 是图中画出的数字，占比以百分数计。`records.csv` 是其背后的记录，一条一行。`metadata.json` 写明问的是什么、用的是哪份数据，以及每个文件的 SHA-256。</translation>
    </message>
    <message>
        <source>Nobody is named in the records.</source>
        <translation>记录中没有写明任何人的姓名。</translation>
    </message>
    <message>
        <source>People named in the records: %1, of whom %2 replied to it.</source>
        <translation>记录中写明姓名的人：%1 人，其中 %2 人作出了回应。</translation>
    </message>
    <message>
        <source>Values that fewer than %1 people share, alone or together with others of their row, stand as &quot;(folded)&quot;: %2. Counts in the figure stand as they are, small ones too.</source>
        <translation>单独或与同一行其他值合在一起时由少于 %1 人共有的值，写作“(folded)”：%2 个。图中的数字照原样，小的也不例外。</translation>
    </message>
    <message>
        <source>A picture dropped on the window of Whither opens again, and so does `shown.csv` beside `metadata.json`.</source>
        <translation>图片拖到 Whither 窗口上即可重新打开；`shown.csv` 与 `metadata.json` 在一起时也可以。</translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>Other (%1)</source>
        <comment>several small parts; %1 is how many</comment>
        <translation>其他（%1 项）</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Of those in %1, the source also names: %2 (no number published).</source>
        <translation>在%1者中，来源另提及：%2（未公布人数）。</translation>
    </message>
    <message>
        <source>Of those in %1, the source also counts: %2, %3 (sector not stated, added to no part).</source>
        <translation>在%1者中，来源另计：%2，%3 人（部门未注明，未计入任何一项）。</translation>
    </message>
    <message>
        <source>People</source>
        <comment>table column</comment>
        <translation>人数</translation>
    </message>
    <message>
        <source>95% interval</source>
        <comment>table column</comment>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>no interval</source>
        <comment>table column</comment>
        <translation>无区间</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>table column</comment>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>PassportText</name>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>the %1 whose value is stated</source>
        <translation>已注明该值的 %1 条</translation>
    </message>
    <message>
        <source>all %1 of the question, those not stated included</source>
        <translation>问题所涉全部 %1 条，含未注明者</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>%1 (Wilson)</source>
        <translation>%1（威尔逊区间）</translation>
    </message>
    <message>
        <source>none: these are the whole group, not a sample</source>
        <translation>无：这是整个群体，并非样本</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 of %2 in the table</source>
        <translation>表中 %2 行里的 %1 行</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检验 %1</translation>
    </message>
    <message>
        <source>held against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Question in words</source>
        <translation>问题（文字）</translation>
    </message>
    <message>
        <source>all rows of “%1”</source>
        <translation>“%1”的全部行</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a table, a filter</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>As an expression</source>
        <translation>写成表达式</translation>
    </message>
    <message>
        <source>As a recipe</source>
        <translation>写成配方</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>read: %1</source>
        <comment>how far a source was read</comment>
        <translation>查阅程度：%1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <comment>id</comment>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is known of a source</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>none since the table was opened</source>
        <translation>打开此表以来没有改动</translation>
    </message>
    <message>
        <source>Data id</source>
        <translation>数据标识</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>尚未计算</translation>
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
        <translation>撤回对两人的判定</translation>
    </message>
    <message>
        <source>Same person</source>
        <comment>undo step</comment>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>Different people</source>
        <comment>undo step</comment>
        <translation>不同的人</translation>
    </message>
    <message>
        <source>Not sure about two people</source>
        <comment>undo step</comment>
        <translation>无法确定是否同一人</translation>
    </message>
</context>
<context>
    <name>PlainTextBox</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ProblemSentence</name>
    <message>
        <source>“%1” in %2 is no whole number: kept as not stated.</source>
        <translation>%2 中的“%1”不是整数，按未注明保留。</translation>
    </message>
    <message>
        <source>“%1” in %2 is no number: kept as not stated.</source>
        <translation>%2 中的“%1”不是数值，按未注明保留。</translation>
    </message>
    <message>
        <source>“%1” in %2 is no date: kept as not stated.</source>
        <translation>%2 中的“%1”不是日期，按未注明保留。</translation>
    </message>
    <message>
        <source>“%1” in %2 is not of the column&apos;s type: kept as not stated.</source>
        <translation>%2 中的“%1”与该列类型不符，按未注明保留。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, and what is wrong there</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>of a table, and what is wrong there</comment>
        <translation>第 %1 条：%2</translation>
    </message>
    <message>
        <source>“%1” in %2 names no known country: kept as written.</source>
        <translation>%2 中的“%1”不是已知的国家或地区，按原文保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) where %1 are expected: set aside.</source>
        <translation>
            <numerusform>应有 %1 个字段，实有 %n 个：已另行搁置。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in %2 is a word among numbers: the column is kept as text.</source>
        <translation>“%1”（%2）是数字中的文字：该列按文本保留。</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The record has another number of fields than the header.</source>
        <translation>该记录的字段数与表头不同。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field that is not quoted.</source>
        <translation>未加引号的字段中出现了引号。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>结束引号之后还有文本。</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation>此处的引号没有结束。</translation>
    </message>
    <message>
        <source>Some bytes are no text in the file&apos;s encoding.</source>
        <translation>有些字节不是该文件编码的文本。</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>该记录不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This value is not a record with named fields.</source>
        <translation>该值不是带有字段名的记录。</translation>
    </message>
    <message>
        <source>A field stands twice in the record.</source>
        <translation>记录中有字段重复出现。</translation>
    </message>
    <message>
        <source>A number is too large to be held exactly enough.</source>
        <translation>数字过大，无法足够精确地保存。</translation>
    </message>
    <message>
        <source>The record is nested too deeply.</source>
        <translation>记录嵌套过深。</translation>
    </message>
    <message>
        <source>The record lacks a field that its kind must have.</source>
        <translation>该记录缺少此类记录必有的字段。</translation>
    </message>
    <message>
        <source>The list of countries does not fit the authors; they are left without one.</source>
        <translation>国家列表与作者对不上；这些作者的国家留空。</translation>
    </message>
    <message>
        <source>The database cannot read this row.</source>
        <translation>数据库无法读取此行。</translation>
    </message>
    <message>
        <source>A field is longer than can be taken.</source>
        <translation>字段过长，无法接受。</translation>
    </message>
    <message>
        <source>A column had no name or one that stood twice; it was given another.</source>
        <translation>有一列没有名称或名称重复，已另行命名。</translation>
    </message>
    <message>
        <source>No known country has this name.</source>
        <translation>没有已知国家使用此名称。</translation>
    </message>
    <message>
        <source>Number of fields</source>
        <translation>字段数不符</translation>
    </message>
    <message>
        <source>Quotation mark inside a field</source>
        <translation>字段中有引号</translation>
    </message>
    <message>
        <source>Text after a quotation mark</source>
        <translation>引号后还有文字</translation>
    </message>
    <message>
        <source>Quotation mark never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>No text in this encoding</source>
        <translation>编码无法解读</translation>
    </message>
    <message>
        <source>Invalid JSON</source>
        <translation>JSON 无效</translation>
    </message>
    <message>
        <source>Not a record</source>
        <translation>不是记录</translation>
    </message>
    <message>
        <source>Field stands twice</source>
        <translation>字段重复</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Not of the column&apos;s type</source>
        <translation>与列类型不符</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>缺少字段</translation>
    </message>
    <message>
        <source>Countries do not fit the authors</source>
        <translation>国家与作者对不上</translation>
    </message>
    <message>
        <source>Damaged row</source>
        <translation>行已损坏</translation>
    </message>
    <message>
        <source>Field too long</source>
        <translation>字段过长</translation>
    </message>
    <message>
        <source>Column name replaced</source>
        <translation>列名已替换</translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>未知国家</translation>
    </message>
    <message>
        <source>The value is not of the type of its column.</source>
        <translation>该值不符合所在列的类型。</translation>
    </message>
    <message>
        <source>A formula failed in this cell; its value is not stated.</source>
        <translation>此单元格的公式出错，其值按未注明处理。</translation>
    </message>
    <message>
        <source>Formula that failed</source>
        <translation>公式出错</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 等，另有 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <comment>files, date and time</comment>
        <translation>%1，导入于 %2</translation>
    </message>
    <message>
        <source>%1 read = %2 imported + %3 rejected</source>
        <comment>records of a file</comment>
        <translation>读取 %1 = 导入 %2 + 拒绝 %3</translation>
    </message>
    <message>
        <source>%1; remarks on what was imported: %2</source>
        <comment>the sum before, a number</comment>
        <translation>%1；对已导入内容的提示：%2</translation>
    </message>
    <message>
        <source>Only the first %1 rejected records and the first %1 remarks are kept here; the counts above are complete.</source>
        <translation>此处只保留前 %1 条被拒记录和前 %1 条提示；上面的计数是完整的。</translation>
    </message>
    <message>
        <source>Only the first %1 rejected records are kept here; the counts above are complete.</source>
        <translation>此处只保留前 %1 条被拒记录；上面的计数是完整的。</translation>
    </message>
    <message>
        <source>Only the first %1 remarks are kept here; the counts above are complete.</source>
        <translation>此处只保留前 %1 条提示；上面的计数是完整的。</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <comment>file, number</comment>
        <translation>%1，第 %2 条记录</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>file, number</comment>
        <translation>%1，第 %2 行</translation>
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
        <translation>%1：至少 %2，即所画路径之和
来源：%3</translation>
    </message>
    <message>
        <source>%1: %2 of the group</source>
        <comment>where, a published share</comment>
        <translation>%1：占该群体的 %2</translation>
    </message>
    <message>
        <source>95% interval: %1 (of %2) · </source>
        <translation>95% 区间：%1（%2 人）· </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 of those at %4</source>
        <comment>from, to, a published share, of whom</comment>
        <translation>%1 → %2：占“%4”的 %3</translation>
    </message>
    <message>
        <source>Drawn as %1 × %2 = %3 of the group · Source: %4</source>
        <comment>two shares and their product</comment>
        <translation>按 %1 × %2 = 该群体的 %3 绘出 · 来源：%4</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 of the group is not published</source>
        <comment>a stage, a share</comment>
        <translation>%1：该群体的 %2 未公布</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>%1: %2 of the group is not shown</source>
        <comment>a stage, a share</comment>
        <translation>%1：该群体的 %2 未显示</translation>
    </message>
</context>
<context>
    <name>PublishedFlowsText</name>
    <message>
        <source>%1 took their first degree in %2</source>
        <comment>a share, a place</comment>
        <translation>%1 在%2读本科</translation>
    </message>
    <message>
        <source>%1 went to graduate school in %2</source>
        <comment>a share, a place</comment>
        <translation>%1 在%2读研究生</translation>
    </message>
    <message>
        <source>%1 work in %2</source>
        <comment>a share, a place</comment>
        <translation>%1 在%2工作</translation>
    </message>
    <message>
        <source>No share of a whole group is published here</source>
        <translation>这里没有公布任何整个群体的占比</translation>
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
        <translation>%1：按所画路径为 %2；整个群体的占比未公布</translation>
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
        <translation>该群体从哪里去了哪里未公布。</translation>
    </message>
    <message>
        <source>A band is a published share of those at one of its ends, times the share of that end.</source>
        <translation>色带是其一端之人的已公布占比，乘以该端的占比。</translation>
    </message>
    <message>
        <source>There is nothing to draw: none of these rows prints a share of a whole group at a stage. Take a filter away, or read them in the table.</source>
        <translation>没有可画的内容：这些行中没有一行给出整个群体在某阶段的占比。请去掉一项筛选条件，或在表格中查看。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a subtitle</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>More shares in the table alone: %1.</source>
        <translation>仅见于表格的其他占比：%1 个。</translation>
    </message>
    <message>
        <source>Published in words alone: %1.</source>
        <translation>只以文字公布的：%1 个。</translation>
    </message>
    <message>
        <source>%1: shown %2 + left out by the filter or not published %3 = 100%</source>
        <comment>a stage and its ledger</comment>
        <translation>%1：显示 %2 + 被筛选排除或未公布 %3 = 100%</translation>
    </message>
    <message>
        <source>No path from one place to another is among these rows.</source>
        <translation>这些行中没有从一地到另一地的路径。</translation>
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
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>undo step</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>undo step</comment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sort</source>
        <comment>undo step</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Chart setting</source>
        <comment>undo step</comment>
        <translation>图表设置</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>on a filter chip</comment>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
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
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Showing %1 of %2: %3</source>
        <translation>显示 %1 / %2：%3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>contains &quot;%1&quot;</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words, one of which is to be found</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>到 %1 为止</translation>
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
        <translation>条件不成立</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>words to be found</comment>
        <translation>“%1”</translation>
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
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>does not match %1</source>
        <comment>a column, a pattern</comment>
        <translation>不匹配 %1</translation>
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
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
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
        <translation>%1：已注明</translation>
    </message>
    <message>
        <source>%1: stated, and not %2</source>
        <comment>a column, values that it must not have</comment>
        <translation>%1：已注明，且不是%2</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not printed.</source>
        <translation>
            <numerusform>另有 %n 条记录未打印。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyEdit</name>
    <message>
        <source>Delete a reply</source>
        <comment>undo step</comment>
        <translation>删除回应</translation>
    </message>
    <message>
        <source>Change a reply</source>
        <comment>undo step</comment>
        <translation>修改回应</translation>
    </message>
    <message>
        <source>Write down a reply</source>
        <comment>undo step</comment>
        <translation>记下回应</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Replied on %1.</source>
        <translation>%1回应。</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>尚未征询。</translation>
    </message>
    <message>
        <source>Asked on %1; no reply yet.</source>
        <translation>%1征询，尚未回应。</translation>
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
        <translation>%1 %2 按 %3 种口径：%4</translation>
    </message>
    <message>
        <source>%1; %2 leads by all</source>
        <comment>shares by rule, place</comment>
        <translation>%1；按各种口径均为%2领先</translation>
    </message>
    <message>
        <source>%1; %2 leads by %3 of them</source>
        <comment>shares by rule, place, number</comment>
        <translation>%1；按其中 %3 种口径为%2领先</translation>
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
        <translation>计算得出</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>%1: %2
%3 · %4 · source: %5</source>
        <translation>%1：%2
%3 · %4 · 来源：%5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2 年</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %n point(s), %3 to %4 · source: %5</source>
        <translation>
            <numerusform>%1，%2：%n 个数据点，%3–%4 年 · 来源：%5</numerusform>
        </translation>
    </message>
    <message>
        <source>n=%1</source>
        <comment>papers of a year, below the axis</comment>
        <translation>n=%1</translation>
    </message>
    <message>
        <source>hollow: published · solid: computed</source>
        <translation>空心：已公布 · 实心：计算得出</translation>
    </message>
    <message>
        <source>count published, share divided out</source>
        <translation>数量已公布，占比由此算出</translation>
    </message>
    <message>
        <source>%1 (95%: %2)</source>
        <comment>a share with its base, its interval</comment>
        <translation>%1（95%：%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (95%: %3), projected from %n year(s), %4 to %5</source>
        <translation>
            <numerusform>%1：%2（95%：%3），由 %n 个年份推算，%4 至 %5</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · a projection, no figure of its source: %2</source>
        <translation>%1 · 推算值，并非其来源所公布：%2</translation>
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
        <translation>没有已公布或计算得出的数值符合这些筛选条件</translation>
    </message>
    <message>
        <source>Countries at %1, %2 to %3</source>
        <translation>%1：各国情况，%2–%3 年</translation>
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
        <translation> · 一篇论文计入其涉及的每个国家，故占比合计超过 100%</translation>
    </message>
    <message>
        <source>Drawn %1 + no number published %2</source>
        <comment>figures of a query</comment>
        <translation>已绘出 %1 + 未公布数值 %2</translation>
    </message>
    <message numerus="yes">
        <source> = %n figure(s)</source>
        <translation>
            <numerusform> = %n 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>China as narrowly as each source gives it</source>
        <translation>中国取各来源所列的最窄范围</translation>
    </message>
    <message>
        <source>China as widely as each source gives it</source>
        <translation>中国取各来源所列的最宽范围</translation>
    </message>
    <message>
        <source>Source: %1. %2; each line is one source and one counting rule, a missing year is a gap.</source>
        <translation>来源：%1。%2；每条线对应一个来源和一种统计口径，缺失的年份留空。</translation>
    </message>
    <message>
        <source> + other definitions of the same country %1</source>
        <translation> + 同一国家的其他划分 %1</translation>
    </message>
    <message>
        <source> · an author in two countries counts for both, so shares may add up to more than 100%</source>
        <translation> · 作者若属两个国家，则两国各计一次，故占比合计可能超过 100%</translation>
    </message>
    <message numerus="yes">
        <source>Sources differ on %n of them</source>
        <comment>figures drawn</comment>
        <translation>
            <numerusform>其中 %n 个各来源不一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source>count</source>
        <comment>a column of numbers</comment>
        <translation>人数或记录数</translation>
    </message>
    <message>
        <source>share, %</source>
        <comment>a column of numbers</comment>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>95% from</source>
        <comment>a column of lower bounds</comment>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <comment>a column of upper bounds</comment>
        <translation>95% 区间上限</translation>
    </message>
    <message>
        <source>source</source>
        <comment>a column of source ids</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>value</source>
        <comment>a column of numbers</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>of</source>
        <comment>a column of bases</comment>
        <translation>基数</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>a column of a flow&apos;s stages</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a column of values at a stage</comment>
        <translation>所在</translation>
    </message>
    <message>
        <source>next stage</source>
        <comment>a column of a flow&apos;s stages</comment>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>then at</source>
        <comment>a column of values at the next stage</comment>
        <translation>随后所在</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>a column of claims</comment>
        <translation>说法</translation>
    </message>
    <message>
        <source>verdict of the checks</source>
        <comment>a column</comment>
        <translation>核对结论</translation>
    </message>
    <message>
        <source>verdict by hand</source>
        <comment>a column</comment>
        <translation>人工结论</translation>
    </message>
    <message>
        <source>value</source>
        <comment>a column of what is compared</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cohort and a column</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>difference, points</source>
        <comment>a column of numbers</comment>
        <translation>差（百分点）</translation>
    </message>
    <message>
        <source>projection of %1</source>
        <comment>not a source, but a trend of its figures</comment>
        <translation>%1 的推算</translation>
    </message>
    <message>
        <source>share of the group, %</source>
        <comment>a column of numbers</comment>
        <translation>占该群体，%</translation>
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
        <translation>研究编号 %1。</translation>
    </message>
</context>
<context>
    <name>TieText</name>
    <message>
        <source>it does not say of what in the data this is the number</source>
        <translation>未说明这是数据中什么的数字</translation>
    </message>
    <message>
        <source>it names no place</source>
        <translation>未提及国家或地区</translation>
    </message>
    <message>
        <source>it is not clear which of the places is meant</source>
        <translation>不清楚指的是哪个国家或地区</translation>
    </message>
    <message>
        <source>it does not name one year</source>
        <translation>未指明某一年份</translation>
    </message>
    <message>
        <source>the study says nothing of that year</source>
        <translation>该研究未涉及这一年份</translation>
    </message>
    <message>
        <source>no group of the study has the size that is named</source>
        <translation>该研究中没有所称人数的一组</translation>
    </message>
    <message>
        <source>no published breakdown has these parts</source>
        <translation>没有已公布的细分由这些部分组成</translation>
    </message>
    <message>
        <source>no table has a number of that</source>
        <translation>没有数据表含有这一数字</translation>
    </message>
    <message>
        <source>no query covers these words: %1</source>
        <translation>没有查询能涵盖这些词语：%1</translation>
    </message>
    <message>
        <source>it says what is not so</source>
        <translation>所说的是否定的情况</translation>
    </message>
    <message>
        <source>it says what may be, or asks</source>
        <translation>所说的是可能的情况，或是提问</translation>
    </message>
    <message>
        <source>%1 (95% interval: %2)</source>
        <comment>a comparison, an interval</comment>
        <translation>%1（95% 区间：%2）</translation>
    </message>
    <message>
        <source>%1; as written the parts add up to %2</source>
        <comment>what was found</comment>
        <translation>%1；按原文，各部分相加为 %2</translation>
    </message>
    <message>
        <source>Claim %1 of the page Claims</source>
        <translation>“说法核对”页的说法 %1</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1 (95%: %2)</source>
        <comment>a share, its interval</comment>
        <translation>%1（95% 区间：%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>country, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 projected to %2, no figure of a source: %3; logistic trend of the counts of %4 to %5</source>
        <comment>conference, year, shares, sources, year</comment>
        <translation>%1 推算至 %2 年，并非任何来源的数字：%3；按 %4 截至 %5 年计数的逻辑斯蒂趋势</translation>
    </message>
    <message>
        <source>The trend to %1 for %2: %3</source>
        <comment>year, year, how countries did</comment>
        <translation>截至 %1 年的趋势对 %2 年的推算：%3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between countries</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2, published %3 (%4)</source>
        <comment>a projection that cannot be judged</comment>
        <translation>%1 %2，后来公布 %3（%4）</translation>
    </message>
    <message>
        <source>%1 %2, published %3 (%4), within</source>
        <comment>a projection whose interval held</comment>
        <translation>%1 %2，后来公布 %3（%4），在区间内</translation>
    </message>
    <message>
        <source>%1 %2, published %3 (%4), outside</source>
        <comment>a projection whose interval did not hold</comment>
        <translation>%1 %2，后来公布 %3（%4），在区间外</translation>
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
        <translation>可能属于同一人而尚未判定的记录对：%1。</translation>
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
        <translation>缺红锥细胞（红色盲）</translation>
    </message>
    <message>
        <source>No green cones (deutan)</source>
        <translation>缺绿锥细胞（绿色盲）</translation>
    </message>
    <message>
        <source>No blue cones (tritan)</source>
        <translation>缺蓝锥细胞（蓝色盲）</translation>
    </message>
    <message>
        <source>Grey, as printed</source>
        <translation>灰度，如同打印</translation>
    </message>
</context>
<context>
    <name>WafflePicture</name>
    <message>
        <source>One square: 1 % of those counted</source>
        <translation>每格代表所计人数的 1%</translation>
    </message>
    <message>
        <source>One square: one researcher</source>
        <translation>每格一位研究人员</translation>
    </message>
    <message>
        <source>One square: one record</source>
        <translation>每格一条记录</translation>
    </message>
</context>
<context>
    <name>whither::AboutDialog</name>
    <message>
        <source>About Whither</source>
        <translation>关于 Whither</translation>
    </message>
    <message>
        <source>Whither %1: where do AI researchers end up?</source>
        <translation>Whither · 去向 %1：AI 研究人员最终去了哪里？</translation>
    </message>
    <message>
        <source>Every number comes from the built-in tables through one query, with its source. What no source states is shown as not stated.</source>
        <translation>每个数字都由同一套查询取自内置数据表，并附出处。没有来源说明的，一律显示为“未注明”。</translation>
    </message>
    <message>
        <source>Data: published figures and our own counts from public paper lists, listed with links and caveats in the table “Sources”. Nothing leaves this machine.</source>
        <translation>数据：已公布的数字，以及本项目据公开论文列表自行统计的数字；链接与注意事项列于“来源”表。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Uses Qt %1 (with Qt Charts, GPL) and ICU.</source>
        <translation>许可：GPL-3.0-or-later。使用 Qt %1（含 Qt Charts，GPL）与 ICU。</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>系统：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>whither::Actions</name>
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
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>复制图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>连同列标题复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset to the opening view</source>
        <translation>恢复初始视图(&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>选择列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Fit columns</source>
        <translation>自动调整列宽(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter to the highlighted</source>
        <translation>只筛选高亮项(&amp;F)</translation>
    </message>
    <message>
        <source>Clear &amp;highlight</source>
        <translation>清除高亮(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;acets</source>
        <translation>筛选面板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>记录详情(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Whither</source>
        <translation>关于 Whither(&amp;A)</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>tool bar</comment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>&amp;Outcomes</source>
        <translation>去向(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Shares over time</source>
        <translation>占比走势(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>说法核对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
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
        <translation>占比走势</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>tab</comment>
        <translation>说法核对</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy fi&amp;nding</source>
        <translation>复制结论(&amp;N)</translation>
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
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation>关闭列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Institutions…</source>
        <translation>机构(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why this value?</source>
        <translation>此值从何而来(&amp;W)？</translation>
    </message>
    <message>
        <source>Filter &amp;boxes</source>
        <translation>筛选栏(&amp;B)</translation>
    </message>
    <message>
        <source>Filter to a &amp;pasted list…</source>
        <translation>按粘贴的名单筛选(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save filter as cohort…</source>
        <translation>将筛选存为人群(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage cohorts…</source>
        <translation>管理人群(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>新建工作区(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>压缩(&amp;M)</translation>
    </message>
    <message>
        <source>Close the &amp;workspace</source>
        <translation>关闭工作区(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Update data…</source>
        <translation>更新数据(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Private session</source>
        <translation>隐私会话(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Passport of the &amp;number…</source>
        <translation>数字的来历(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Compare cohorts…</source>
        <translation>比较人群(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;tudy</source>
        <translation>研究(&amp;T)</translation>
    </message>
    <message>
        <source>Draw as a rin&amp;g</source>
        <translation>画成环形图(&amp;G)</translation>
    </message>
    <message>
        <source>Draw as &amp;bars</source>
        <translation>画成条形图(&amp;B)</translation>
    </message>
    <message>
        <source>Draw as s&amp;quares</source>
        <translation>画成方格图(&amp;Q)</translation>
    </message>
    <message>
        <source>Export s&amp;teps…</source>
        <translation>导出步骤(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Follow people…</source>
        <translation>追踪人员(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Leave shared names out</source>
        <translation>略去同名者(&amp;L)</translation>
    </message>
    <message>
        <source>Count &amp;shares by every rule</source>
        <translation>按各口径统计占比(&amp;S)</translation>
    </message>
    <message>
        <source>Flo&amp;ws</source>
        <translation>流动(&amp;W)</translation>
    </message>
    <message>
        <source>Flows</source>
        <comment>tab</comment>
        <translation>流动</translation>
    </message>
    <message>
        <source>&amp;Who is one person?…</source>
        <translation>谁是同一人(&amp;W)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy n&amp;umbers</source>
        <translation>复制数字(&amp;U)</translation>
    </message>
    <message>
        <source>No&amp;tes and events…</source>
        <translation>注释与事件(&amp;T)…</translation>
    </message>
    <message>
        <source>Pa&amp;tterns in figures</source>
        <translation>图中花纹(&amp;T)</translation>
    </message>
    <message>
        <source>Cl&amp;aim about a number…</source>
        <translation>就数字提出说法(&amp;A)…</translation>
    </message>
    <message>
        <source>Check a &amp;paragraph…</source>
        <translation>核对一段文字(&amp;P)…</translation>
    </message>
    <message>
        <source>Check a paragraph…</source>
        <comment>button</comment>
        <translation>核对一段文字…</translation>
    </message>
    <message>
        <source>Open a study i&amp;d…</source>
        <translation>打开研究编号(&amp;D)…</translation>
    </message>
    <message>
        <source>Chec&amp;k again…</source>
        <translation>再次核对(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>whither::AnnotationMenu</name>
    <message>
        <source>Notes and events</source>
        <translation>注释与事件</translation>
    </message>
    <message>
        <source>Add a note here…</source>
        <translation>在此添加注释…</translation>
    </message>
    <message>
        <source>Add an event line…</source>
        <translation>添加事件线…</translation>
    </message>
    <message>
        <source>Events of the study</source>
        <translation>研究的事件</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>What the arrow points at:</source>
        <translation>箭头所指：</translation>
    </message>
</context>
<context>
    <name>whither::CheckAgainDeed</name>
    <message>
        <source>Export facts to check again</source>
        <translation>导出需要再次核对的事实</translation>
    </message>
    <message>
        <source>check-again</source>
        <comment>name of a file</comment>
        <translation>再次核对</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>a file</comment>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>whither::CheckAgainDialog</name>
    <message>
        <source>Show the &amp;records</source>
        <translation>显示记录(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;link</source>
        <translation>打开链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次核对</translation>
    </message>
    <message>
        <source>&amp;Older than this many months:</source>
        <translation>早于多少个月(&amp;O)：</translation>
    </message>
    <message>
        <source>Facts to check again</source>
        <translation>需要再次核对的事实</translation>
    </message>
    <message>
        <source>On %1 nothing whose date is known is older than that.</source>
        <translation>截至%1，日期已知的内容都没有那么旧。</translation>
    </message>
    <message>
        <source>On %1, %2 of %3 sources and lists are older than that; records that rest on them: %4.</source>
        <comment>day, counts</comment>
        <translation>截至%1，%3 个来源和列表中有 %2 个比这更旧；依据它们的记录：%4 条。</translation>
    </message>
    <message>
        <source>The date of %1 is unknown; records that rest on them: %2.</source>
        <comment>sources and lists</comment>
        <translation>其中 %1 个日期未知；依据它们的记录：%2 条。</translation>
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
        <translation>就数字提出说法</translation>
    </message>
    <message>
        <source>The claim is kept, on the page Claims.</source>
        <translation>说法已保存，见“说法核对”页。</translation>
    </message>
    <message>
        <source>Change the claim</source>
        <translation>修改说法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was found, whether it agrees</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Claim of a paragraph</source>
        <translation>文字中的说法</translation>
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
        <translation>小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Expected number</source>
        <translation>所称的数</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容许误差</translation>
    </message>
    <message>
        <source>The claim, in your words</source>
        <translation>说法（用自己的话）</translation>
    </message>
    <message>
        <source>What is looked up</source>
        <translation>查什么</translation>
    </message>
    <message>
        <source>What the claim says of it</source>
        <translation>说法称其</translation>
    </message>
    <message>
        <source>What the data say</source>
        <translation>数据如何说</translation>
    </message>
    <message>
        <source>Keep the claim</source>
        <translation>保存说法</translation>
    </message>
</context>
<context>
    <name>whither::CohortMenu</name>
    <message>
        <source>No cohort is saved yet</source>
        <translation>还没有保存人群</translation>
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
        <translation>人群名称(&amp;N)：</translation>
    </message>
    <message>
        <source>There is a cohort of this name; it is replaced.</source>
        <translation>已有同名人群，将被替换。</translation>
    </message>
</context>
<context>
    <name>whither::CohortSide</name>
    <message>
        <source>Cohort %1</source>
        <comment>A or B</comment>
        <translation>人群 %1</translation>
    </message>
    <message>
        <source>By</source>
        <comment>the column that is counted</comment>
        <translation>按</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>这些人是</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>the whole group</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>+ condition</source>
        <translation>+ 条件</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
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
        <translation>按此筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
</context>
<context>
    <name>whither::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>自动调整列宽</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>whither::CommandBox</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
</context>
<context>
    <name>whither::CompareDesk</name>
    <message>
        <source>Save cohort A</source>
        <translation>保存人群 A</translation>
    </message>
    <message>
        <source>Save cohort B</source>
        <translation>保存人群 B</translation>
    </message>
    <message>
        <source>%1. %2 seen again in a known country.</source>
        <comment>a sentence about a cohort; people</comment>
        <translation>%1。其中 %2 人再次出现且国家/地区已知。</translation>
    </message>
</context>
<context>
    <name>whither::CompareWindow</name>
    <message>
        <source>Cohorts · compare</source>
        <translation>人群 · 比较</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>互换 A 与 B</translation>
    </message>
    <message>
        <source>Save cohorts…</source>
        <translation>保存人群…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What the not stated could change</source>
        <translation>未注明者的影响范围</translation>
    </message>
    <message>
        <source>Shares of</source>
        <translation>占比基数</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>those known</source>
        <translation>仅已知者</translation>
    </message>
    <message>
        <source>Ambiguous names</source>
        <translation>重名者</translation>
    </message>
    <message>
        <source>with</source>
        <translation>计入</translation>
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
            <numerusform>显示这 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 of everyone if all of the not stated had left, %4 if all had stayed.</source>
        <translation>%1，%2：未注明者若都已离开，占全部的 %3；若都留下，占 %4。</translation>
    </message>
    <message>
        <source>%1, %2: %3 of everyone if none of the not stated is there, %4 if all are.</source>
        <translation>%1，%2：未注明者若都不在此，占全部的 %3；若都在此，占 %4。</translation>
    </message>
</context>
<context>
    <name>whither::ConditionMenu</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how often it is there</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer value(s)</source>
        <translation>
            <numerusform>另有 %n 个较少见的取值</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有取值</translation>
    </message>
</context>
<context>
    <name>whither::CountryBox</name>
    <message>
        <source>Countries that are not recognised</source>
        <translation>未识别的国家/地区</translation>
    </message>
    <message>
        <source>Say which country each text stands for. The text stays as it is written; what has no country here is kept and reported.</source>
        <translation>请指明每个写法代表哪个国家或地区。原文保持不变；此处未指明的仍会保留，并列入问题。</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>文件中的写法</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Texts that are not recognised</source>
        <translation>未识别的写法</translation>
    </message>
    <message>
        <source>It stands &amp;for:</source>
        <translation>代表(&amp;F)：</translation>
    </message>
    <message>
        <source>not recognised</source>
        <comment>text in a column of countries</comment>
        <translation>未识别</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>不是国家/地区</translation>
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
            <numerusform>另有 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message numerus="yes">
        <source>%n not recognised…</source>
        <comment>texts in a column of countries</comment>
        <translation>
            <numerusform>%n 种未识别…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::DatedFactsModel</name>
    <message>
        <source>No source is stated</source>
        <translation>未注明来源</translation>
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
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>a day</comment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>获取日期</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>the day that facts are of</comment>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>whither::DeskNotices</name>
    <message>
        <source>%1 opened</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Whither[*]</source>
        <comment>title of the window</comment>
        <translation>Whither · 去向[*]</translation>
    </message>
    <message>
        <source>%1[*] (to read only) — Whither</source>
        <comment>title of the window</comment>
        <translation>%1[*]（只读）— Whither · 去向</translation>
    </message>
    <message>
        <source>%1[*] — Whither</source>
        <comment>title of the window</comment>
        <translation>%1[*] — Whither · 去向</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>%1 saved: %2</source>
        <comment>file, size</comment>
        <translation>已保存 %1：%2</translation>
    </message>
    <message>
        <source>%1 compacted: %2, %3 less than before</source>
        <comment>file, sizes</comment>
        <translation>已压缩 %1：%2，比之前小 %3</translation>
    </message>
    <message>
        <source>%1 was as small as it can be: %2</source>
        <comment>file, size</comment>
        <translation>%1 已无法再压缩：%2</translation>
    </message>
    <message>
        <source>Not saved: %1 The window keeps all changes; try again when that is mended, or save elsewhere.</source>
        <translation>未能保存：%1窗口中的所有更改都还在；请排除问题后重试，或保存到别处。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is open elsewhere, by process %2 on %3; it was opened to read.</source>
        <translation>%1 已在别处打开（%3 上的进程 %2）；此处以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 cannot be written where it stands; it was opened to read.</source>
        <translation>%1 所在的位置无法写入；以只读方式打开。</translation>
    </message>
    <message>
        <source>The edits of institutions in this file cannot be read and are left out: its lists are read with the institutions Whither ships with. Save elsewhere to keep this file as it is.</source>
        <translation>此文件中对机构的修改无法读取，已略去：其中的列表按 Whither 自带的机构表读取。另存到别处，可保持此文件原样。</translation>
    </message>
    <message>
        <source>What was decided about who is one person cannot be read in this file and is left out. Save elsewhere to keep this file as it is.</source>
        <translation>此文件中关于谁是同一人的判断无法读取，已略去。另存到别处，可保持此文件原样。</translation>
    </message>
    <message>
        <source>The claims of your own in this file cannot be read and are left out. Save elsewhere to keep this file as it is.</source>
        <translation>此文件中您自己的说法无法读取，已略去。如需保留原文件，请另存到别处。</translation>
    </message>
    <message>
        <source>The replies of people in this file cannot be read and are left out. Save elsewhere to keep this file as it is.</source>
        <translation>此文件中各人的回应无法读取，已略去。要保留原文件，请另存到别处。</translation>
    </message>
</context>
<context>
    <name>whither::DifferenceModel</name>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
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
        <translation>添加事件线</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>whither::ExportDialog</name>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>宽与高</translation>
    </message>
    <message>
        <source>Pixels per unit</source>
        <translation>倍率</translation>
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
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>选择图表的保存文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1 · %2 × %3 pixels</source>
        <translation>
            <numerusform>将写入 %n 个文件：%1 · %2 × %3 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>三种都要</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Preview as seen with</source>
        <translation>预览的色觉</translation>
    </message>
    <message>
        <source>With its data: numbers, records, sources, a README</source>
        <translation>附上数据：数字、记录、来源和说明</translation>
    </message>
    <message>
        <source>How the preview is seen; the file is not changed</source>
        <translation>预览时的色觉；不改变导出的文件</translation>
    </message>
    <message>
        <source>Colours, and the preview as seen with</source>
        <translation>配色，以及预览的色觉</translation>
    </message>
    <message>
        <source>Can be opened again; holds the names asked for</source>
        <translation>可重新打开；文件里会带上所问的姓名</translation>
    </message>
    <message>
        <source>Can be opened again: dropped on the window</source>
        <translation>可重新打开：拖到窗口上即可</translation>
    </message>
    <message>
        <source>Patterns and dashes beside the colours</source>
        <translation>除颜色外另加花纹与虚线</translation>
    </message>
    <message>
        <source>%1: %2 and %3 look alike.</source>
        <comment>how eyes see, two parts of the figure</comment>
        <translation>%1：%2与%3看起来一样。</translation>
    </message>
    <message numerus="yes">
        <source>So do %n other pair(s).</source>
        <translation>
            <numerusform>另有 %n 对也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Patterns and dashes help.</source>
        <translation>图案和虚线可以区分。</translation>
    </message>
    <message>
        <source>People first: codes for names, rare values folded, no notes</source>
        <translation>人物优先：姓名改为编号，罕见的值合并，不含备注</translation>
    </message>
</context>
<context>
    <name>whither::FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
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
        <translation>%1，已选中</translation>
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
        <translation>查找值</translation>
    </message>
</context>
<context>
    <name>whither::FacetPanel</name>
    <message>
        <source>Only this</source>
        <translation>只看此项</translation>
    </message>
    <message>
        <source>Add or remove</source>
        <translation>添加或移除</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>No column of this list has values that repeat: there is nothing to choose by. Search instead.</source>
        <translation>此列表没有哪一列的值重复出现，因此无从挑选。请改用搜索。</translation>
    </message>
    <message>
        <source>No value has these words.</source>
        <translation>没有包含这些字词的值。</translation>
    </message>
</context>
<context>
    <name>whither::FigureDeeds</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>要替换 %1 吗？</translation>
    </message>
    <message>
        <source>Figure copied</source>
        <translation>已复制图像</translation>
    </message>
    <message>
        <source>Finding copied</source>
        <translation>已复制结论</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <translation>已复制数字</translation>
    </message>
    <message>
        <source>Gathering the records…</source>
        <translation>正在取出记录…</translation>
    </message>
    <message>
        <source>Drawn: %1 of %2</source>
        <comment>figures</comment>
        <translation>已绘制 %1/%2</translation>
    </message>
    <message>
        <source>The window closes when the export is written…</source>
        <translation>导出写完后窗口随即关闭…</translation>
    </message>
</context>
<context>
    <name>whither::FigureMenu</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message numerus="yes">
        <source>Show only these %n record(s)</source>
        <translation>
            <numerusform>只看这 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Passport of the number…</source>
        <translation>数字的来历…</translation>
    </message>
    <message>
        <source>Change the claim…</source>
        <translation>修改说法…</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <translation>删除说法</translation>
    </message>
    <message>
        <source>Claim about the number…</source>
        <translation>就此数字提出说法…</translation>
    </message>
</context>
<context>
    <name>whither::FigureReopener</name>
    <message>
        <source>%1 is open again; every number is as it was.</source>
        <translation>%1 已重新打开；每个数字都与当时相同。</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a part of the figure, its number then and now</comment>
        <translation>%1：%2 现为 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 is open again. The data have changed since; %n number(s) differ: %2</source>
        <translation>
            <numerusform>%1 已重新打开。数据此后有变，%n 个数字不同：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::FileDeeds</name>
    <message>
        <source>Unsaved work cannot be guarded against a crash: %1 Save it yourself.</source>
        <translation>无法为未保存的工作做崩溃保护：%1请自行保存。</translation>
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
        <translation>Whither 无法读取此文件</translation>
    </message>
</context>
<context>
    <name>whither::FileOpener</name>
    <message>
        <source>Open the workspace %1</source>
        <translation>打开工作区 %1</translation>
    </message>
    <message numerus="yes">
        <source>Open the workspace %1 and import %n list(s) into it</source>
        <translation>
            <numerusform>打开工作区 %1，并导入 %n 份列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the list %1</source>
        <translation>导入列表 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n list(s)</source>
        <translation>
            <numerusform>导入 %n 份列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace, a list or a figure</source>
        <translation>打开工作区、列表或图</translation>
    </message>
    <message>
        <source>Workspaces and lists (*.whither *.csv *.tsv *.txt *.json *.jsonl *.ndjson *.db *.sqlite *.sqlite3 *.xlsx *.ods);;Workspaces of Whither (*.whither);;Exported figures (*.png *.svg *.pdf);;All files (*)</source>
        <translation>工作区和列表 (*.whither *.csv *.tsv *.txt *.json *.jsonl *.ndjson *.db *.sqlite *.sqlite3 *.xlsx *.ods);;Whither 工作区 (*.whither);;导出的图 (*.png *.svg *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the figure %1 again, alive</source>
        <translation>重新打开图 %1，可继续操作</translation>
    </message>
</context>
<context>
    <name>whither::FilterBar</name>
    <message>
        <source>Take this filter off</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>高亮：%1</translation>
    </message>
    <message>
        <source>Highlighted only: no row is left out</source>
        <translation>仅作高亮：未排除任何行</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>只看这些</translation>
    </message>
    <message>
        <source>Leave out all other rows</source>
        <translation>排除其他所有行</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Cohort: %1</source>
        <translation>人群：%1</translation>
    </message>
</context>
<context>
    <name>whither::FilterDeeds</name>
    <message>
        <source>C&amp;ohorts</source>
        <translation>人群(&amp;O)</translation>
    </message>
    <message>
        <source>Save filter as cohort</source>
        <translation>将筛选存为人群</translation>
    </message>
    <message>
        <source>Rename cohort</source>
        <translation>重命名人群</translation>
    </message>
</context>
<context>
    <name>whither::FilterField</name>
    <message>
        <source>Filter</source>
        <comment>placeholder in a filter box</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>a column</comment>
        <translation>筛选“%1”</translation>
    </message>
    <message>
        <source>Ways to filter (Alt+Down)</source>
        <translation>筛选方式（Alt+↓）</translation>
    </message>
    <message>
        <source>Ways to filter</source>
        <translation>筛选方式</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>包含…</translation>
    </message>
    <message>
        <source>Is exactly…</source>
        <translation>等于…</translation>
    </message>
    <message>
        <source>Does not contain…</source>
        <translation>不包含…</translation>
    </message>
    <message>
        <source>Is not…</source>
        <translation>不等于…</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>At least…</source>
        <translation>不低于…</translation>
    </message>
    <message>
        <source>At most…</source>
        <translation>不超过…</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>typed in a filter box, as the menu types it</comment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Is not stated</source>
        <translation>未注明的</translation>
    </message>
    <message>
        <source>Is stated</source>
        <translation>已注明的</translation>
    </message>
    <message>
        <source>Fits a regular expression…</source>
        <translation>匹配正则表达式…</translation>
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
        <translation>去掉这一阶段</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
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
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>whither::FollowDeed</name>
    <message>
        <source>Following people…</source>
        <translation>正在追踪人员…</translation>
    </message>
    <message>
        <source>Follow people</source>
        <translation>追踪人员</translation>
    </message>
    <message>
        <source>%1 people followed</source>
        <translation>已追踪 %1 人</translation>
    </message>
</context>
<context>
    <name>whither::FollowDialog</name>
    <message>
        <source>Follow people</source>
        <translation>追踪人员</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追踪(&amp;F)</translation>
    </message>
    <message>
        <source>As the filter has it</source>
        <translation>按当前筛选</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>&amp;At an institution in:</source>
        <translation>所在机构位于(&amp;A)：</translation>
    </message>
    <message>
        <source>By the institution&apos;s &amp;country as:</source>
        <translation>机构所在国家/地区取自(&amp;C)：</translation>
    </message>
    <message>
        <source>On an accepted paper &amp;of:</source>
        <translation>录用论文的年份(&amp;O)：</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two years</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Seen again &amp;in:</source>
        <translation>再次出现的年份(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Name of the group:</source>
        <translation>人群名称(&amp;N)：</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>First later year</source>
        <translation>后期起始年份</translation>
    </message>
    <message>
        <source>Last later year</source>
        <translation>后期结束年份</translation>
    </message>
    <message>
        <source>%1 %2, seen again %3</source>
        <comment>place, years, later years</comment>
        <translation>%1 %2，%3 年再次出现</translation>
    </message>
    <message>
        <source>%1 people. Seen again with a known country: %2; without those whose name several known profiles share: %3. On a paper without a known country: %4. Not seen: %5, which does not mean that they left.</source>
        <translation>共 %1 人。再次出现且国家/地区已知：%2 人；不计与多个已知个人档案同名者：%3 人。出现在论文上但国家/地区未知：%4 人。未再出现：%5 人，这不等于已离开。</translation>
    </message>
    <message>
        <source>%1: %2 (without shared names %3)</source>
        <comment>country, people, people</comment>
        <translation>%1：%2（不计同名者 %3）</translation>
    </message>
</context>
<context>
    <name>whither::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) of the file cannot be read and will be set aside.</source>
        <translation>
            <numerusform>文件中有 %Ln 条记录无法读取，将另行搁置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems in the preview</source>
        <translation>预览中的问题</translation>
    </message>
    <message>
        <source>Asks the database: %1</source>
        <comment>SQL</comment>
        <translation>向数据库查询：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the preview.</source>
        <translation>
            <numerusform>预览中有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file says itself what its columns mean.</source>
        <translation>这类文件的各列含义是固定的。</translation>
    </message>
    <message>
        <source>Click a heading to change what the column means.</source>
        <translation>点击列标题可更改该列的含义。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>共 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 of %Ln row(s).</source>
        <translation>
            <numerusform>前 %1 行，共 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 of about %Ln row(s).</source>
        <translation>
            <numerusform>前 %1 行，共约 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s).</source>
        <translation>
            <numerusform>前 %Ln 行。</numerusform>
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
            <numerusform>导入 %Ln 行(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import about %Ln row(s)</source>
        <translation>
            <numerusform>导入约 %Ln 行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Reading ahead: %1 rows · %2 rows/s</source>
        <comment>counts</comment>
        <translation>正在预读：%1 行 · 每秒 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Import · %1</source>
        <comment>file</comment>
        <translation>导入 · %1</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Reading ahead</source>
        <translation>正在预读</translation>
    </message>
    <message>
        <source>Re&amp;member these choices for files like this</source>
        <translation>对同类文件记住这些选择(&amp;M)</translation>
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
        <translation>问题</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
</context>
<context>
    <name>whither::ImportProgress</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 a second</source>
        <comment>file, counts</comment>
        <translation>%1：%2 行，每秒 %3 行</translation>
    </message>
    <message>
        <source> · %1 of %2</source>
        <comment>sizes of files</comment>
        <translation> · %1 / %2</translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation> · 剩余 %1 秒</translation>
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
        <translation>选择一条记录，查看其轨迹和每个数值的出处。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>姓名：%1</translation>
    </message>
    <message>
        <source>PATH</source>
        <comment>heading of a career</comment>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>One row a person, rebuilt from the published counts. No identity is guessed.</source>
        <translation>每人一行，依据公布的统计重建；不推测任何身份。</translation>
    </message>
    <message>
        <source>WHERE EACH VALUE COMES FROM</source>
        <comment>heading</comment>
        <translation>每个数值的出处</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <comment>heading</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>id, title, publisher, date</comment>
        <translation>%1：%2（%3，%4）</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>阅读方式：%1</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>RIGHT OF REPLY</source>
        <comment>heading</comment>
        <translation>回应权</translation>
    </message>
    <message>
        <source>Write down a reply…</source>
        <translation>记下回应…</translation>
    </message>
    <message>
        <source>Change the reply…</source>
        <translation>修改回应…</translation>
    </message>
</context>
<context>
    <name>whither::InstitutionDesk</name>
    <message numerus="yes">
        <source>Change %n institution field(s)</source>
        <translation>
            <numerusform>修改 %n 项机构信息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::InstitutionModel</name>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
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
        <translation>机构</translation>
    </message>
    <message>
        <source>Find an institution</source>
        <translation>查找机构</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
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
        <translation>总部所在国家/地区(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Site in</source>
        <translation>机构所在国家/地区(&amp;S)</translation>
    </message>
    <message>
        <source>Countries hold from &amp;year</source>
        <translation>国家/地区自何年起适用(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Name in simplified Chinese</source>
        <translation>简体中文名</translation>
    </message>
    <message>
        <source>Name in traditional Chinese</source>
        <translation>繁体中文名</translation>
    </message>
    <message>
        <source>A&amp;liases, separated by |</source>
        <translation>别名，以 | 分隔(&amp;L)</translation>
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
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
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
        <translation>请写明更改的理由，它会与更改一同保存。</translation>
    </message>
    <message>
        <source>existence</source>
        <comment>of an institution</comment>
        <translation>收录</translation>
    </message>
    <message>
        <source>name in simplified Chinese</source>
        <translation>简体中文名</translation>
    </message>
    <message>
        <source>name in traditional Chinese</source>
        <translation>繁体中文名</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>总部</translation>
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
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled; nothing was changed.</source>
        <translation>已取消读取 %1；没有任何改动。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.json *.jsonl *.ndjson *.xlsx *.ods *.db *.sqlite *.sqlite3);;Text tables (*.csv *.tsv *.tab *.txt);;JSON (*.json *.jsonl *.ndjson);;Workbooks (*.xlsx *.ods);;Databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>列表 (*.csv *.tsv *.tab *.txt *.json *.jsonl *.ndjson *.xlsx *.ods *.db *.sqlite *.sqlite3);;文本表格 (*.csv *.tsv *.tab *.txt);;JSON (*.json *.jsonl *.ndjson);;电子表格 (*.xlsx *.ods);;数据库 (*.db *.sqlite *.sqlite3);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2 records imported as last time.</source>
        <translation>%1：已按上次的选择导入 %2 条记录。</translation>
    </message>
    <message>
        <source>%1: %2 records imported.</source>
        <translation>%1：已导入 %2 条记录。</translation>
    </message>
    <message>
        <source>%1 set aside, %2 with a remark.</source>
        <comment>counts of records</comment>
        <translation>另行搁置 %1 条，附注 %2 条。</translation>
    </message>
    <message>
        <source>%1 was not imported; nothing was changed.</source>
        <translation>未能导入 %1；没有任何改动。</translation>
    </message>
</context>
<context>
    <name>whither::ListUpdater</name>
    <message>
        <source>Newer data for %1</source>
        <translation>%1 的新数据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The update was cancelled; nothing was changed.</source>
        <translation>已取消更新；没有任何改动。</translation>
    </message>
    <message>
        <source>Comparing %1 with the list…</source>
        <translation>正在将 %1 与列表比较…</translation>
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
        <translation>数据集</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>谁变动了</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>从 → 到</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, its moves</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>several countries at once</source>
        <translation>同时在多个国家/地区</translation>
    </message>
    <message>
        <source>moved %1 + stayed %2 + cannot be said %3</source>
        <translation>变动 %1 + 未变动 %2 + 无法判断 %3</translation>
    </message>
    <message>
        <source>Nothing says where these were before, so nobody can be said to have moved. Choose two columns of one cohort.</source>
        <translation>数据没有说明这些人此前在何处，因此无法判断谁变动了。请选择同一人群的两个列。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a move from one place to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s). Double-click to see them.</source>
        <translation>
            <numerusform>%1：%n 条记录。双击可查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::NamedNote</name>
    <message>
        <source>Who is named…</source>
        <translation>写明了谁…</translation>
    </message>
    <message>
        <source>Looking who is named…</source>
        <translation>正在查看写明了谁…</translation>
    </message>
    <message>
        <source>Nobody is named in it.</source>
        <translation>其中没有写明任何人的姓名。</translation>
    </message>
    <message>
        <source>The question itself names people, so nothing can be written people first: %1</source>
        <translation>问题本身写明了姓名，因此不能人物优先导出：%1</translation>
    </message>
    <message>
        <source>Named in it: %1</source>
        <translation>其中写明：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) named in it: %1…</source>
        <translation>
            <numerusform>其中写明 %n 人：%1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>写明了谁</translation>
    </message>
</context>
<context>
    <name>whither::NoticeBoard</name>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>whither::NoticeStrip</name>
    <message>
        <source>Show all…</source>
        <translation>显示全部…</translation>
    </message>
</context>
<context>
    <name>whither::OptionsRow</name>
    <message>
        <source>found by content</source>
        <translation>按内容判断</translation>
    </message>
    <message>
        <source>%1 · found by content</source>
        <comment>an encoding</comment>
        <translation>%1 · 按内容判断</translation>
    </message>
    <message>
        <source>%1 · by its byte order mark</source>
        <comment>an encoding</comment>
        <translation>%1 · 按字节顺序标记</translation>
    </message>
    <message>
        <source>column names</source>
        <comment>what the first row of a file holds</comment>
        <translation>列名</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what the first row of a file holds</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>数据表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>First &amp;row</source>
        <translation>首行(&amp;R)</translation>
    </message>
    <message>
        <source>Table &amp;name</source>
        <translation>列表名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>whither::OriginDialog</name>
    <message>
        <source>Why this value?</source>
        <translation>此值从何而来？</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>打开来源(&amp;O)</translation>
    </message>
</context>
<context>
    <name>whither::OutcomesControls</name>
    <message>
        <source>Outer ring</source>
        <translation>外环</translation>
    </message>
    <message>
        <source>Shares of</source>
        <translation>占比基数</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>those known</source>
        <translation>仅已知者</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>视为</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>the whole group</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Inner ring</source>
        <translation>内环</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>form of a chart</comment>
        <translation>环形图</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>form of a chart</comment>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Squares</source>
        <comment>form of a chart</comment>
        <translation>方格图</translation>
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
        <translation>不确定</translation>
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
        <translation>%1 · 仅凭姓名</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and identifier</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>一条记录</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>另一条</translation>
    </message>
    <message>
        <source>Co-authors in common</source>
        <translation>共同的合作者</translation>
    </message>
    <message>
        <source>Institutions in common</source>
        <translation>共同的机构</translation>
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
            <numerusform>添加 %n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) kept, on the page Claims.</source>
        <translation>
            <numerusform>已保存 %n 条说法，见“说法核对”页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::ParagraphDialog</name>
    <message>
        <source>Check a paragraph</source>
        <translation>核对一段文字</translation>
    </message>
    <message>
        <source>In English or Chinese, with the numbers it claims</source>
        <translation>中文或英文，连同其中所称的数字</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What the data say</source>
        <translation>数据所示</translation>
    </message>
    <message>
        <source>Choose the &amp;query…</source>
        <translation>选择查询(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Keep the claim</source>
        <translation>保存这一说法(&amp;K)</translation>
    </message>
    <message>
        <source>Keep &amp;all</source>
        <translation>全部保存(&amp;A)</translation>
    </message>
    <message>
        <source>Keeps every statement that the data support or contradict on the page Claims.</source>
        <translation>将数据支持或与数据不符的每条陈述保存到“说法核对”页。</translation>
    </message>
    <message>
        <source>&amp;Paste the paragraph here:</source>
        <translation>在此粘贴文字(&amp;P)：</translation>
    </message>
    <message>
        <source>What it &amp;states:</source>
        <translation>其中的陈述(&amp;S)：</translation>
    </message>
    <message>
        <source>How the chosen one was &amp;tested:</source>
        <translation>所选陈述的核对过程(&amp;T)：</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a sentence, the number in it that is meant</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n statement(s); there are more than are read in one go. Paste the rest by itself.</source>
        <translation>
            <numerusform>前 %n 条陈述；超出一次所能读取的数量。请将其余部分另行粘贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) with a number</source>
        <translation>
            <numerusform>%n 条含数字的陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a claim</comment>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>whither::PassportDialog</name>
    <message>
        <source>Passport of a number</source>
        <translation>数字的来历</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Show these %n record(s)</source>
        <translation>
            <numerusform>显示这 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
    </message>
</context>
<context>
    <name>whither::PastedListDialog</name>
    <message>
        <source>Filter to a pasted list</source>
        <translation>按粘贴的名单筛选</translation>
    </message>
    <message>
        <source>One name a line, or with tabs, semicolons or commas between</source>
        <translation>每行一个名字，也可用制表符、分号或逗号分隔</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴的名字</translation>
    </message>
    <message>
        <source>In the column</source>
        <translation>列中的值</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>筛选出这些</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Paste the list here:</source>
        <translation>把名单粘贴到这里(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;What the column holds of it:</source>
        <translation>列中找到的(&amp;W)：</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Perhaps:</source>
        <translation>或许是：</translation>
    </message>
    <message>
        <source>%1 found, %2 not found</source>
        <comment>of the pasted names</comment>
        <translation>找到 %1 个，未找到 %2 个</translation>
    </message>
</context>
<context>
    <name>whither::PathView</name>
    <message>
        <source>Undergraduate · %1</source>
        <translation>本科 · %1</translation>
    </message>
    <message>
        <source>before 2019</source>
        <translation>2019 年之前</translation>
    </message>
    <message>
        <source>Institution in %1</source>
        <translation>%1机构</translation>
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
        <translation>机构：%1
来源：%2</translation>
    </message>
</context>
<context>
    <name>whither::PreviewTable</name>
    <message>
        <source>type by its values</source>
        <translation>按内容判断类型</translation>
    </message>
</context>
<context>
    <name>whither::ProblemModel</name>
    <message>
        <source>whole record</source>
        <comment>instead of a column</comment>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and name of a column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no byte</source>
        <comment>a row of a database has no place in bytes</comment>
        <translation>无字节位置</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>what became of a record</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>what became of a record</comment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a table</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a record</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Byte</source>
        <comment>offset in a file</comment>
        <translation>字节</translation>
    </message>
    <message>
        <source>The record was</source>
        <translation>该记录</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>As written in the file</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>of a file</comment>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>whither::ProblemPage</name>
    <message>
        <source>Export rejected rows…</source>
        <translation>导出被拒记录…</translation>
    </message>
    <message>
        <source>Writes the rejected records to a file, to be mended and imported</source>
        <translation>将被拒记录写入文件，供修正后重新导入</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of problem, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show only problems of the chosen kinds</source>
        <translation>只显示所选类型的问题</translation>
    </message>
    <message>
        <source>Every record was imported and there is nothing to remark on.</source>
        <translation>所有记录均已导入，没有需要提示的地方。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows of a database are mended where they stand</source>
        <translation>数据库中的行请在原处修正</translation>
    </message>
</context>
<context>
    <name>whither::ProblemPane</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <comment>number, name</comment>
        <translation>第 %1 列（%2）</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>byte %1</source>
        <comment>offset in a file</comment>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>AS WRITTEN IN THE FILE</source>
        <comment>heading</comment>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>The record as written in the file</source>
        <translation>文件中的记录原文</translation>
    </message>
    <message>
        <source>Select a problem to see the record as it is written.</source>
        <translation>选择一个问题，查看该记录的原文。</translation>
    </message>
    <message>
        <source>The record may go on: of each, the first %1 bytes are kept.</source>
        <translation>此记录可能未完：每条只保留前 %1 个字节。</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>第 %1 条记录</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>复制位置</translation>
    </message>
</context>
<context>
    <name>whither::ProblemPresenter</name>
    <message>
        <source>Problems</source>
        <comment>tab</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems · %1</source>
        <comment>tab</comment>
        <translation>问题 · %1</translation>
    </message>
</context>
<context>
    <name>whither::ProblemTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同列标题复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>复制位置</translation>
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
        <translation>阶段</translation>
    </message>
    <message>
        <source>most published</source>
        <translation>公布最多的</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群体</translation>
    </message>
</context>
<context>
    <name>whither::RecentMenu</name>
    <message>
        <source>No file was opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>&amp;Keep the open file in this list</source>
        <translation>在此列表中保留当前文件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep %1 in this list</source>
        <translation>在此列表中保留 %1(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
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
        <translation>来源不一致：另有 %1</translation>
    </message>
</context>
<context>
    <name>whither::RecordTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同列标题复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>选择列…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing matches. Clear %n filter(s) with Esc.</source>
        <translation>
            <numerusform>没有匹配的记录。按 Esc 清除 %n 项筛选条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>此值从何而来？</translation>
    </message>
    <message>
        <source>Passport of the number…</source>
        <translation>数字的来历…</translation>
    </message>
    <message>
        <source>Copying: %1 of %2 records</source>
        <translation>正在复制：%1 / %2 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied</source>
        <translation>
            <numerusform>已复制 %n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RecoveryOffer</name>
    <message numerus="yes">
        <source>%n list(s), %1 records</source>
        <comment>lists and records of a workspace</comment>
        <translation>
            <numerusform>%n 份列表，%1 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Whither ended before a new workspace was saved. Kept at %1: %2.</source>
        <comment>time, lists and records</comment>
        <translation>上次退出时新工作区尚未保存。%1 留有备份：%2。</translation>
    </message>
    <message>
        <source>Whither ended before changes to %1 were saved. Kept at %2: %3.</source>
        <comment>file, time, lists and records</comment>
        <translation>上次退出时对 %1 的更改尚未保存。%2 留有备份：%3。</translation>
    </message>
    <message>
        <source>Whither ended before changes to %1 were saved. Kept at %2: %3; in the file: %4.</source>
        <comment>file, time, lists and records twice</comment>
        <translation>上次退出时对 %1 的更改尚未保存。%2 留有备份：%3；文件中：%4。</translation>
    </message>
    <message>
        <source>A copy of unsaved work cannot be read. It is kept as %1.</source>
        <translation>有一份未保存工作的备份无法读取，原样保留在 %1。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Keep for &amp;later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
</context>
<context>
    <name>whither::RejectedRowsDeed</name>
    <message>
        <source>Export rejected rows</source>
        <translation>导出被拒记录</translation>
    </message>
    <message>
        <source>%1-rejected</source>
        <comment>name of a file</comment>
        <translation>%1-被拒记录</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected record(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 条被拒记录写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n record(s) only the start is known</source>
        <translation>
            <numerusform>%1；其中 %n 条只有开头部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RenewDeed</name>
    <message>
        <source>Working out %1 again…</source>
        <translation>正在重新计算“%1”…</translation>
    </message>
    <message>
        <source>Update data</source>
        <translation>更新数据</translation>
    </message>
</context>
<context>
    <name>whither::ReplyDialog</name>
    <message>
        <source>Asked about it on</source>
        <translation>征询日期</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>回应权</translation>
    </message>
    <message>
        <source>What %1 says to what is recorded here. It is kept in the workspace and goes with every package that names them.</source>
        <translation>“%1”对此处记录的回应。它保存在工作区中，并随每个写明其姓名的数据包一同导出。</translation>
    </message>
    <message>
        <source>Reply, in their words</source>
        <translation>回应（本人原话）</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>回应日期</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This is too long to stand beside a record; shorten it, or link to the rest.</source>
        <translation>太长，无法附在记录旁；请缩短，或用链接指向其余部分。</translation>
    </message>
</context>
<context>
    <name>whither::ReviewDeed</name>
    <message>
        <source>Looking for records that may be one person&apos;s…</source>
        <translation>正在查找可能属于同一人的记录…</translation>
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
        <translation>谁是同一人？</translation>
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
        <translation>所有记录对</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>显示哪些记录对</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>查找姓名</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>记录对</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>依据</translation>
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
        <translation>不确定(&amp;N)</translation>
    </message>
    <message>
        <source>No such pair.</source>
        <translation>没有这样的记录对。</translation>
    </message>
    <message>
        <source>%1 pairs of records may be one person&apos;s; %2 are not decided. Until then a name counts as one person.</source>
        <translation>有 %1 对记录可能属于同一人，其中 %2 对尚未判定。判定之前，一个姓名按一个人计。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) with more than %1 records are not compared.</source>
        <translation>
            <numerusform>有 %n 个姓名的记录多于 %1 条，未作比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict others: there, the same person wins.</source>
        <translation>
            <numerusform>有 %n 项判定与其他判定矛盾：此处以“同一人”为准。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whither::RuleStrip</name>
    <message numerus="yes">
        <source>%1 %2 by each of %n rule(s)</source>
        <comment>a conference, a year</comment>
        <translation>
            <numerusform>%1 %2 年，按 %n 种口径</numerusform>
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
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all columns (Ctrl+F)</source>
        <translation>搜索所有列（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一处匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一处匹配（F3）</translation>
    </message>
</context>
<context>
    <name>whither::SharesControls</name>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国范围</translation>
    </message>
    <message>
        <source>narrowest</source>
        <translation>最窄</translation>
    </message>
    <message>
        <source>widest</source>
        <translation>最宽</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Share, projected</source>
        <translation>占比与推算</translation>
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
        <translation>正在统计占比…</translation>
    </message>
    <message>
        <source>Count shares</source>
        <translation>统计占比</translation>
    </message>
</context>
<context>
    <name>whither::ShortcutsDialog</name>
    <message>
        <source>&amp;Standard keys</source>
        <translation>恢复默认(&amp;S)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>新按键(&amp;K)：</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”. Give that action other keys first.</source>
        <translation>%1 已用于“%2”，请先为该操作换用其他按键。</translation>
    </message>
</context>
<context>
    <name>whither::SortActions</name>
    <message>
        <source>Sort ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Add to the sort</source>
        <translation>加入排序</translation>
    </message>
    <message>
        <source>Remove from the sort</source>
        <translation>移出排序</translation>
    </message>
</context>
<context>
    <name>whither::StaleTables</name>
    <message>
        <source>%1 was worked out before its list, or what is decided about people, changed: its numbers are those of then.</source>
        <translation>%1 是在其列表或对人员的判断改变之前算出的：其中的数字是那时的。</translation>
    </message>
    <message>
        <source>&amp;Work it out again</source>
        <translation>重新计算(&amp;W)</translation>
    </message>
</context>
<context>
    <name>whither::StatusLine</name>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n highlighted</source>
        <translation>
            <numerusform>高亮 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 ms</source>
        <translation>筛选 %1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the data</source>
        <translation>
            <numerusform>数据中有 %n 处问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>filter on</source>
        <translation>已筛选</translation>
    </message>
</context>
<context>
    <name>whither::StepsDeed</name>
    <message>
        <source>Export steps</source>
        <translation>导出步骤</translation>
    </message>
    <message>
        <source>Steps (*.json)</source>
        <translation>步骤 (*.json)</translation>
    </message>
    <message>
        <source>%1-steps</source>
        <comment>name of a file</comment>
        <translation>%1-步骤</translation>
    </message>
    <message>
        <source>Steps written to %1</source>
        <translation>步骤已写入 %1</translation>
    </message>
</context>
<context>
    <name>whither::StudyIdDeed</name>
    <message>
        <source>A study id is eight digits and letters from a to f. It stands at the end of a figure&apos;s footer, and in the name of its file.</source>
        <translation>研究编号由八位数字和字母 a 至 f 组成，写在图的页脚末尾和图的文件名里。</translation>
    </message>
    <message>
        <source>No figure with the study id %1 is remembered on this computer. Open the exported picture itself, or shown.csv beside metadata.json in its package: drop it on the window. It carries its question with it.</source>
        <translation>这台电脑没有记住研究编号为 %1 的图。请打开导出的图片本身，或其数据包里 metadata.json 旁边的 shown.csv：把它拖到窗口上即可。它自带所问的问题。</translation>
    </message>
    <message>
        <source>Two cohorts compared</source>
        <translation>两个人群的比较</translation>
    </message>
    <message>
        <source>%1: %2, from &quot;%3&quot;.</source>
        <comment>study id, name of a figure, its data</comment>
        <translation>%1：%2，数据来自“%3”。</translation>
    </message>
    <message>
        <source>It was drawn in the workspace %1.</source>
        <comment>a figure</comment>
        <translation>它是在工作区 %1 中画的。</translation>
    </message>
    <message>
        <source>The list was read from %1.</source>
        <translation>该列表读自 %1。</translation>
    </message>
    <message>
        <source>&amp;Open that workspace</source>
        <translation>打开该工作区(&amp;O)</translation>
    </message>
</context>
<context>
    <name>whither::StudyIdDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open a study id</source>
        <translation>打开研究编号</translation>
    </message>
    <message>
        <source>&amp;Study id, or a text it stands in:</source>
        <translation>研究编号，或含有它的文字(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>whither::UpdateDialog</name>
    <message>
        <source>Update data</source>
        <translation>更新数据</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>list, file</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>有变化的记录</translation>
    </message>
    <message>
        <source>Counts that change</source>
        <translation>有变化的计数</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Records are told apart by</source>
        <translation>区分记录的依据：</translation>
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
        <translation>变化（%1）</translation>
    </message>
    <message>
        <source>The file holds the same records as the list.</source>
        <translation>文件中的记录与列表完全相同。</translation>
    </message>
    <message>
        <source>%1 records stay as they are.</source>
        <translation>%1 条记录保持不变。</translation>
    </message>
    <message>
        <source>New columns: %1.</source>
        <translation>新增的列：%1。</translation>
    </message>
    <message>
        <source>Columns that go: %1.</source>
        <translation>消失的列：%1。</translation>
    </message>
    <message>
        <source>%1 records share their %2 with another and are matched in their order.</source>
        <translation>%1 条记录的“%2”与其他记录相同，按先后顺序配对。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number that was found, whether it agrees</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1”: %2; then %3</source>
        <comment>a claim, what came of it, what would</comment>
        <translation>“%1”：%2；更新后%3</translation>
    </message>
    <message>
        <source>Cohort “%1”: %2; then %3</source>
        <comment>a cohort, how many it holds, how many it would</comment>
        <translation>人群“%1”：%2；更新后 %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>claims and cohorts that change</comment>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
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
        <translation>单一年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Move the years</source>
        <translation>移动年份</translation>
    </message>
</context>
</TS>
