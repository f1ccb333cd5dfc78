#!/bin/sh
# Makes a root of the demo and the certificates below it anew: ./make.sh kg, or ./make.sh kz. The root's own key is
# thrown away, so that nobody can ever be certified below it again; the other country's files stay as they are.
set -eu
cd "$(dirname "$0")"
root=root-$1.pem
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: >"$work/issued"

cat >"$work/settings" <<END
[ca]
default_ca = demo
[demo]
database = $work/issued
new_certs_dir = $work
rand_serial = yes
unique_subject = no
default_md = sha256
default_startdate = 20250101000000Z
default_enddate = 20450101000000Z
policy = whatever
[whatever]
countryName = optional
serialNumber = optional
commonName = supplied
[root]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[person]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[req]
distinguished_name = nothing
string_mask = utf8only
[nothing]
END

# key FILE SUBJECT: a key on the curve P-256, and the request to certify it.
key() {
  openssl req -config "$work/settings" -utf8 -new -nodes -newkey ec -pkeyopt ec_paramgen_curve:P-256 \
    -keyout "$1" -out "$work/request" -subj "$2"
}

# certify FILE KIND OPTIONS: the certificate that was requested.
certify() {
  file=$1 kind=$2
  shift 2
  openssl ca -config "$work/settings" -batch -utf8 -notext -in "$work/request" -out "$file" -extensions "$kind" \
    -keyfile "$work/root.key" "$@"
}

# person ID COUNTRY NUMBER NAME: the number is written as that country's certificates write it.
person() {
  key "$1.key" "/C=$2/serialNumber=$3/CN=$4"
  certify "$1.pem" person -cert "$root"
}

# root NAME: which trusts nobody but those below.
root() {
  key "$work/root.key" "/CN=$1, to be trusted by nobody else"
  certify "$root" root -selfsign
}

case $1 in
  kg)
    root 'Root of the Kense demo'
    person tologonova KG PNOKG-11405200400017 'Айгүл Төлөгөнова'
    person kochkorbaev KG PNOKG-20510200200024 'Эрмек Көчкөрбаев'
    person zhoroeva KG PNOKG-11902200600031 'Айдана Жороева'
    person moldobaeva KG PNOKG-12309197900045 'Гүлзат Молдобаева'
    person dooletova KG PNOKG-10107198500052 'Чынара Дөөлөтова'
    ;;
  kz)
    root 'Root of the Kense demo (KZ)'
    person abdikhalyqova KZ IIN910412401272 'Гүлнұр Әбдіхалықова'
    person hashimov KZ IIN881103302457 'Қайрат Һашимов'
    person otegenova KZ IIN960725403180 'Іңкәр Өтегенова'
    person muqanov KZ IIN020519502084 'Олжас Мұқанов'
    person nurghalieva KZ IIN850312400019 'Іңкәр Нұрғалиева'
    person shoqanov KZ IIN821105302000 'Ғалымжан Шоқанов'
    person abenova KZ IIN760718403100 'Үміт Әбенова'
    person zhunisova KZ IIN900521402310 'Әсемгүл Жүнісова'
    person ysqaqov KZ IIN841002301185 'Ерғали Ысқақов'
    person zhaqypova KZ IIN871208403054 'Гүлзия Жақыпова'
    person qoshqarov KZ IIN790303300644 'Ілияс Қошқаров'
    ;;
  *)
    echo "no such root: $1" >&2
    exit 2
    ;;
esac
