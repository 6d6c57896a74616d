// What the bench's script expects of a program: see tests/bench/findings.h.
import { readFileSync } from 'node:fs';

export function tellTime(key, ms) {
    console.log(`time ${key} ${ms.toFixed(4)}`);
}

export function tellSize(key, size) {
    console.log(`size ${key} ${size}`);
}

export function tellAnswer(key, answer) {
    console.log(`answer ${key} ${String(answer).replaceAll(' ', '_')}`);
}

/** Milliseconds of a deed, told under the key. */
export async function timed(key, deed) {
    const begin = performance.now();
    const result = await deed();
    tellTime(key, performance.now() - begin);
    return result;
}

function statusBytes(key) {
    const line = readFileSync('/proc/self/status', 'utf8').split('\n').find((l) => l.startsWith(key));
    return Number(line.split(/\s+/)[1]) * 1024;
}

export const residentBytes = () => statusBytes('VmRSS:');
export const peakBytes = () => statusBytes('VmHWM:');

/** "value=count" of each group, sorted. Rows are values followed by a count. */
export function inOneLine(rows) {
    return rows
        .map((row) => `${row.slice(0, -1).map((value) => value ?? '-').join('/')}=${row.at(-1)}`)
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .join(';');
}

/** Case, accents and width folded away. */
export function folded(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export const countries = ['China', 'United States', 'Singapore'];
export const firstYear = 2018;
export const lastYear = 2021;
export const texts = ['muller', 'zurich', 'suzuki', 'nowhere at all'];
export const rounds = 5;
