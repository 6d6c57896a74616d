// node duckdb.mjs import|ask FILE, node duckdb.mjs papers FOLDER: DuckDB at the same work.
import { DuckDBInstance } from '@duckdb/node-api';
import {
    countries, firstYear, inOneLine, lastYear, peakBytes, residentBytes, rounds, tellAnswer, tellSize,
    texts, timed,
} from './findings.mjs';

const [, , deed, path] = process.argv;
const instance = await DuckDBInstance.create(':memory:');
const db = await instance.connect();
const rowsOf = async (sql) => (await db.runAndReadAll(sql)).getRows();
const one = async (sql) => (await rowsOf(sql))[0][0];
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

async function load() {
    const before = residentBytes();
    await timed('import', () => db.run(`CREATE TABLE t AS SELECT * FROM read_csv(${quoted(path)})`));
    tellSize('peak', peakBytes() - before);
    tellAnswer('rows', await one('SELECT count(*) FROM t'));
}

async function ask() {
    // Columns of few values as ENUM, and folded copies of the searched ones: what somebody who
    // wants answers fast would prepare. Neither is timed.
    const coded = ['origin_country', 'affiliation_country', 'sector', 'role', 'venue'];
    for (const column of coded)
        await db.run(`CREATE TYPE ${column}_e AS ENUM (SELECT DISTINCT ${column} FROM t WHERE ${column} IS NOT NULL)`);
    await db.run(`CREATE TABLE e AS SELECT * REPLACE (${coded.map((c) => `${c}::${c}_e AS ${c}`).join(', ')}),
        strip_accents(lower(name)) AS name_f, strip_accents(lower(affiliation)) AS affiliation_f FROM t`);
    const where = `affiliation_country IN (${countries.map(quoted).join(', ')}) AND year BETWEEN ${firstYear} AND ${lastYear}`;
    let count;
    let pie;
    let line;
    for (let round = 0; round < rounds; ++round) {
        await timed('filter', async () => {
            count = await one(`SELECT count(*) FROM e WHERE ${where}`);
            pie = await rowsOf(`SELECT affiliation_country::VARCHAR, sector::VARCHAR, count(*) FROM e WHERE ${where} GROUP BY ALL`);
            line = await rowsOf(`SELECT year, affiliation_country::VARCHAR, count(*) FROM e WHERE ${where} GROUP BY ALL`);
        });
    }
    tellAnswer('filter_rows', count);
    tellAnswer('filter_pie', inOneLine(pie));
    tellAnswer('filter_line', inOneLine(line));
    tellAnswer('all_line', inOneLine(await rowsOf('SELECT year, affiliation_country::VARCHAR, count(*) FROM e GROUP BY ALL')));
    for (const text of texts) {
        const matches = `contains(name_f, ${quoted(text)}) OR contains(affiliation_f, ${quoted(text)})`;
        for (let round = 0; round < rounds; ++round)
            count = await timed('text', () => one(`SELECT count(*) FROM e WHERE ${matches}`));
        tellAnswer(`text_${text.replaceAll(' ', '_')}`, count);
        const plain = `strip_accents(lower(name)) LIKE '%${text}%' OR strip_accents(lower(affiliation)) LIKE '%${text}%'`;
        await timed('text_unprepared', () => one(`SELECT count(*) FROM e WHERE ${plain}`));
    }
    for (let round = 0; round < 2; ++round)
        await timed('sort_cold', () => db.run('CREATE OR REPLACE TEMP TABLE s AS SELECT rowid AS r FROM t ORDER BY name COLLATE zh_CN'));
}

async function papers() {
    const files = quoted(`${path}/*/*.json`);
    await timed('papers', async () => {
        await db.run(`CREATE TABLE p AS SELECT author, aff, aff_country_unique, aff_country_unique_index, status, filename
            FROM read_json(${files}, filename = true, union_by_name = true, maximum_object_size = 100000000,
            columns = {author: 'VARCHAR', aff: 'VARCHAR', aff_country_unique: 'VARCHAR', aff_country_unique_index: 'VARCHAR', status: 'VARCHAR'})`);
        await db.run(`CREATE TABLE a AS SELECT unnest(string_split(author, ';')) AS author, filename FROM p`);
        const persons = await one("SELECT count(DISTINCT lower(trim(author))) FROM a WHERE trim(author) <> ''");
        tellAnswer('persons_about', persons);
    });
}

if (deed === 'papers') {
    await papers();
} else {
    await load();
    if (deed === 'ask')
        await ask();
}
