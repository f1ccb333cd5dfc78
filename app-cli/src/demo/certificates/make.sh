#!/bin/sh
# Makes the demo's root and the certificates of its people anew; the root's own key is thrown away, so that
# nobody can ever be certified below it again.
set -eu
cd "$(dirname "$0")"
rm -f ./*.pem ./*.key
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
  certify "$1.pem" person -cert root.pem
}

key "$work/root.key" '/CN=Root of the Kense demo, to be trusted by nobody else'
certify root.pem root -selfsign

person tologonova KG PNOKG-11405200400017 'Айгүл Төлөгөнова'
person kochkorbaev KG PNOKG-20510200200024 'Эрмек Көчкөрбаев'
