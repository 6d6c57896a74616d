# gnuplot -e "data='parts.csv'; out='out.png'" outcomes.gp
set terminal pngcairo size 1600,1000 font "Noto Sans,16" background "#f6f7f9"
set output out
set datafile separator ","
unset border; unset tics; unset key
set size ratio -1
set xrange [-2:2]; set yrange [-1.25:1.25]
set title "87 of 100 are still in the United States" font "Noto Sans,28"
set style fill solid 1.0 border rgb "#f6f7f9"
degrees(turn) = 90 - 360 * turn
outer(ring) = ring eq "outer" ? 1.0 : 0.75
inner(ring) = ring eq "outer" ? 0.78 : 0.45
middle(from, to) = 90 - 180 * (from + to)
set angles degrees
plot data using (strcol(1) eq "outer" ? 0 : NaN):(0):(1.0):(degrees($6)):(degrees($5)):7 \
         with circles linecolor rgb variable, \
     "+" using (0):(0):(0.78) every ::0::0 with circles linecolor rgb "#f6f7f9", \
     data using (strcol(1) eq "inner" ? 0 : NaN):(0):(0.75):(degrees($6)):(degrees($5)):7 \
         with circles linecolor rgb variable, \
     "+" using (0):(0):(0.45) every ::0::0 with circles linecolor rgb "#f6f7f9", \
     data using ((outer(strcol(1)) + inner(strcol(1))) / 2 * cos(middle($5, $6))):((outer(strcol(1)) + inner(strcol(1))) / 2 * sin(middle($5, $6))):4 \
         with labels, \
     data using (1.1 * cos(middle($5, $6))):(strcol(1) eq "outer" ? 1.1 * sin(middle($5, $6)) : NaN):3 \
         with labels
