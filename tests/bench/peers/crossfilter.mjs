// node crossfilter.mjs ask FILE: crossfilter2 on the same columns, read by polars.
import crossfilter from 'crossfilter2';
import pl from 'nodejs-polars';
import { countries, firstYear, inOneLine, lastYear, rounds, tellAnswer, timed } from './findings.mjs';

const [, , , path] = process.argv;
const table = pl.readCSV(path, { inferSchemaLength: 10000 });
const [country, sector, year] = ['affiliation_country', 'sector', 'year'].map((name) => table.getColumn(name).toArray());
const filter = crossfilter(Array.from({ length: table.height }, (_, row) => row));
const byCountry = filter.dimension((row) => country[row] ?? '-');
const byYear = filter.dimension((row) => year[row] ?? -1);
const byPie = filter.dimension((row) => `${country[row] ?? '-'}/${sector[row] ?? '-'}`).group().reduceCount();
const byLine = filter.dimension((row) => `${year[row] ?? '-'}/${country[row] ?? '-'}`).group().reduceCount();
const wanted = new Set(countries);
const known = (group) => group.all().filter(({ value }) => value > 0).map(({ key, value }) => [key, value]);
let count;
let pie;
let line;
for (let round = 0; round < rounds; ++round) {
    byCountry.filterAll();
    byYear.filterAll();
    await timed('filter', () => {
        byCountry.filterFunction((value) => wanted.has(value));
        byYear.filterRange([firstYear, lastYear + 1]);
        count = filter.groupAll().value();
        pie = known(byPie);
        line = known(byLine);
    });
}
tellAnswer('filter_rows', count);
tellAnswer('filter_pie', inOneLine(pie));
tellAnswer('filter_line', inOneLine(line));
