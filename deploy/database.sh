# Read by backup and restore: where the database is, as options of the programs of MySQL and MariaDB.
address=${LATIH_DB_URL:?"LATIH_DB_URL is not set"}
address=${address#jdbc:*://}
database=${address#*/}
database=${database%%\?*}
address=${address%%/*}
port=3306
[[ $address == *:* ]] && port=${address##*:}
# in a file that only we can read, since everybody can read the arguments of a program
password=$(mktemp)
forget_password() { rm -f "$password"; }
printf '[client]\nuser="%s"\npassword="%s"\n' "${LATIH_DB_USER:?}" "${LATIH_DB_PASSWORD:?}" > "$password"
server=("--defaults-extra-file=$password" --protocol=tcp "--host=${address%:*}" "--port=$port")
# more, such as --skip-ssl where MariaDB's client asks a server for TLS that has none
read -r -a more <<< "${LATIH_DB_OPTIONS:-}"
server+=("${more[@]}")
