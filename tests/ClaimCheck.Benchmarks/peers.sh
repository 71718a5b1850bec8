#!/usr/bin/env bash
# Times the analyzer beside OpenNLP and wink-nlp on one text in one run, one thread each, warm, best of seven.
# OpenNLP (Debian package) and wink-nlp (npm) go into a temporary folder; OpenNLP's tagger is trained there on the same
# EWT sentences. Needs dotnet, a JDK, node with npm, apt-get and the corpora.
#   tests/ClaimCheck.Benchmarks/peers.sh DATA [TEXT]     DATA: folder of the corpora; TEXT: own stories unless given
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "${1:?folder of the corpora}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

text=${2:-}
if [ -z "$text" ]; then
  text=$work/text.txt
  for _ in 1 2 3 4 5 6 7 8; do
    find "$here/../../seeds/stories" -name '*.txt' | LC_ALL=C sort | while read -r story; do tr -d '\r' < "$story"; printf '\n\n'; done
  done > "$text"
fi
cp "$text" "$work/same.txt"
cp "$here/peers/OpenNlpSpeed.java" "$here/peers/wink.mjs" "$work"
cd "$work"

chmod 755 "$work"
apt-get download libapache-opennlp-java > apt.log 2>&1
dpkg -x libapache-opennlp-java_*.deb opennlp
jar=$work/opennlp/usr/share/java/opennlp-tools.jar
awk -F '\t' '/^[0-9]+\t/ { gsub(/[ _]/, "-", $2); line = line (line == "" ? "" : " ") $2 "_" $4 } /^$/ { if (line != "") print line; line = "" }' \
  "$data/language/ud-ewt/en_ewt-ud-train.conllu" > ewt.txt
java -cp "$jar" opennlp.tools.cmdline.CLI POSTaggerTrainer -lang en -model pos.bin -data ewt.txt -encoding UTF-8 > opennlp.log 2>&1
npm install --silent --no-audit --no-fund wink-nlp wink-eng-lite-web-model > npm.log 2>&1

java -cp "$jar" OpenNlpSpeed.java pos.bin same.txt > opennlp.tsv
node wink.mjs same.txt > wink.tsv
dotnet run -c Release --project "$here" -- speed "$work/same.txt" > ours.tsv

cat ours.tsv opennlp.tsv wink.tsv
awk -F '\t' '
  $1 == "tokenise+tag words/s" { ours = $2 }
  $1 == "raw text to trees words/s" { trees = $2 }
  $1 ~ /^(OpenNLP|wink-nlp)/ { printf "our tokenise+tag / %s\t%.2f\n", $1, ours / $2; printf "our raw text to trees / %s\t%.2f\n", $1, trees / $2 }
' ours.tsv opennlp.tsv wink.tsv
