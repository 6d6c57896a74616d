# gnuplot -e "data='lines.csv'; out='out.png'" shares.gp
set terminal pngcairo size 1600,1000 font "Noto Sans,16" background "#f6f7f9"
set output out
set datafile separator ","
set title "ICLR: papers with any author there" font "Noto Sans,28"
set xrange [2018.7:2028]; set yrange [0:80]
set xtics 2019,1,2026
set format y "%g%%"
set grid ytics
unset key
set pointsize 1.5
# A blank line between two lines ends the first.
plot data using 1:2:4 with lines linewidth 3 linecolor rgb variable, \
     data using 1:2:4 with points pointtype 7 linecolor rgb variable, \
     data using ($5 == 1 ? $1 + 0.1 : NaN):2:3 with labels left
