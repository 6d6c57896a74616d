# shellcheck shell=bash
# What the figures draw, from the same built-in files, as the plainest CSV for the peers.

# write_parts DATA_FOLDER: ring,place,part,count,from,to,colour (turns of the circle; 0xRRGGBB)
write_parts() {
    awk -F, '
        function write(ring, place, part, count, colour, from) {
            printf "%s,%s,%s,%d,%g,%g,%d\n", ring, place, part, count,
                from / 100, (from + count) / 100, colour
        }
        BEGIN {
            colour["US"] = 29362; colour["China"] = 13983232; colour["Other"] = 9079434
            shade["US"] = 3247808; shade["China"] = 14586169; shade["Other"] = 11053224
        }
        $6 == "region" {
            write("inner", $2 ? $2 : $1, $1, $5, colour[$1], inner); inner += $5
        }
        $6 == "leaf" || $6 == "residual" {
            key = $1 SUBSEP ($3 ? $3 : "not stated")
            if (!(key in sum)) order[++parts] = key
            sum[key] += $5
        }
        END {
            for (part = 1; part <= parts; ++part) {
                split(order[part], name, SUBSEP)
                write("outer", name[1], name[2], sum[order[part]], shade[name[1]], outer)
                outer += sum[order[part]]
            }
        }' "$1/cohort100.csv"
}

# write_lines DATA_FOLDER: year,share,place,colour,isLast; a blank line after every unbroken line.
write_lines() {
    awk -F, '
        BEGIN {
            colour["United States"] = 29362; colour["China"] = 13983232
            colour["United Kingdom"] = 12868008; colour["Canada"] = 12026880
            colour["South Korea"] = 4427453
        }
        $1 == "ICLR" && $4 == "papers_with_any_author" && $7 != "" {
            place = $3
            sub(/ [(]code.*/, "", place)
            if ($3 ~ /^China [+] Hong Kong/ && $8 == "SCMP26") place = "China"
            if (!(place in colour)) next
            printf "%s|%s,%d,%s,%s,%d\n", $8, $3, $2, $7, $3, colour[place]
        }' "$1"/conference_shares_computed.csv "$1"/conference_shares.csv |
        sort -t, -k1,1 -k2,2n |
        awk -F, '
            function flush(isBroken) {
                if (line != "") print line "," isBroken
                if (line != "" && isBroken) print ""
            }
            { flush($1 != key || $2 != year + 1); key = $1; year = $2; line = $2 "," $3 "," $4 "," $5 }
            END { print line ",1" }'
}
