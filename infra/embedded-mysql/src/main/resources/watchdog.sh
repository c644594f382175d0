# Runs the command in its arguments and tells it to stop when standard input closes. Standard input
# is a pipe that the starting JVM holds, and the kernel closes it however that JVM ends, SIGKILL
# included. PDEATHSIG would not do: it fires when the starting thread ends.
trap '' INT HUP
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
trap 'kill -TERM $child' TERM
(
  while read -r _; do :; done
  kill -TERM $child
  seconds=0
  while [ $seconds -lt 20 ] && kill -0 $child; do
    sleep 1
    seconds=$((seconds + 1))
  done
  kill -KILL $child
) <&3 >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait $child
status=$?
# A trapped signal ends wait early.
while kill -0 $child 2>/dev/null; do
  wait $child
  status=$?
done
kill $watcher 2>/dev/null
exit $status
