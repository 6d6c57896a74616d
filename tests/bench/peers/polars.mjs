// node polars.mjs import|ask FILE: polars at the same work.
import pl from 'nodejs-polars';
import {
    countries, firstYear, folded, inOneLine, lastYear, peakBytes, residentBytes, rounds, tellAnswer,
    tellSize, texts, timed,
} from './findings.mjs';

const [, , deed, path] = process.argv;
const before = residentBytes();
const all = await timed('import', () => pl.readCSV(path, { inferSchemaLength: 10000 }));
tellSize('peak', peakBytes() - before);
tellAnswer('rows', all.height);

function ask() {
    // Columns of few values as categories and folded copies of the searched ones, not timed.
    const foldedColumn = (name) => {
        const known = new Map();
        const values = all.getColumn(name).toArray().map((value) => {
            if (value === null)
                return null;
            if (!known.has(value))
                known.set(value, folded(value));
            return known.get(value);
        });
        return pl.Series(`${name}_f`, values, pl.Utf8);
    };
    const table = all
        .withRowIndex('row')
        .withColumns(...['affiliation_country', 'sector'].map((name) => pl.col(name).cast(pl.Categorical)))
        .withColumns(foldedColumn('name'), foldedColumn('affiliation'));
    return table;
}

if (deed === 'ask') {
    const table = ask();
    const groups = (some, keys) =>
        some.groupBy(keys).agg(pl.col('row').count().alias('n')).rows();
    const wanted = pl.col('affiliation_country').cast(pl.Utf8).isIn(countries)
        .and(pl.col('year').gtEq(firstYear)).and(pl.col('year').ltEq(lastYear));
    let some;
    let pie;
    let line;
    for (let round = 0; round < rounds; ++round) {
        await timed('filter', () => {
            some = table.select('row', 'affiliation_country', 'sector', 'year').filter(wanted);
            pie = groups(some, ['affiliation_country', 'sector']);
            line = groups(some, ['year', 'affiliation_country']);
        });
    }
    tellAnswer('filter_rows', some.height);
    tellAnswer('filter_pie', inOneLine(pie));
    tellAnswer('filter_line', inOneLine(line));
    for (const text of texts) {
        let count;
        for (let round = 0; round < rounds; ++round)
            count = await timed('text', () => table.select('name_f', 'affiliation_f')
                .filter(pl.col('name_f').str.contains(text).or(pl.col('affiliation_f').fillNull('').str.contains(text))).height);
        tellAnswer(`text_${text.replaceAll(' ', '_')}`, count);
    }
}
