#!/usr/bin/env bash
# The life of the packages in a booted Debian without a network: lifecycle.sh FOLDER, with the packages in FOLDER/1 and a
# next revision of them in FOLDER/2; what they depend on is installed. Ends with an error at the first thing that is not as
# it should be. scripts/test-packages runs it.
# SPDX-License-Identifier: MIT
set -euo pipefail
cd "$1"
url=http://127.0.0.1:8000
unit=gatehouse.service

step() { echo "-- $*"; }
fail() {
    echo "FAILED: $*" >&2
    journalctl --no-pager -n 30 -u 'gatehouse*' >&2 || true
    exit 1
}
equal() { [ "$1" = "$2" ] || fail "$3: \"$1\" instead of \"$2\""; } # IS EXPECTED WHAT
apt() {
    apt-get -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" >/tmp/apt.log 2>&1 && return
    cat /tmp/apt.log >&2
    fail "apt-get $*"
}
status() { curl -s -o /tmp/answer -w '%{http_code}' "$@" || true; }
login() { status "${2:-$url}/auth/jwt/login" -d username="$1" -d password=guinevere1; } # EMAIL [URL]
post() { status "$url$1" -H 'Content-Type: application/json' -d "$2"; }                # PATH JSON
me() { status "${1:-$url}/users/me" -H "Authorization: Bearer $token"; }               # [URL]
field() { sed "s/.*\"$1\":\"\([^\"]*\)\".*/\1/" /tmp/answer; }
ready() {
    local n
    for n in $(seq 50); do
        [ "$(status "${1:-$url}/readyz")" = 200 ] && return
        sleep 0.2
    done
    fail "not ready: $(cat /tmp/answer)"
}
# All files but those that a running system changes by itself.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /root -o -path /var/log \
        -o -path /var/cache -o -path /var/lib/systemd -o -path /var/lib/dbus -o -path /var/tmp \) -prune -o -print | sort
}

for n in $(seq 100); do
    case $(systemctl is-system-running 2>/dev/null) in running | degraded) break ;; esac
    sleep 0.2
done
files >/tmp/files.before

step "one command, no questions: installed, started, enabled"
apt install -y --no-install-recommends ./1/libgatehouse[0-9]*.deb ./1/gatehouse_*.deb
equal "$(systemctl is-active $unit)" active "the service"
equal "$(systemctl is-enabled $unit)" enabled "the service at boot"
ready
equal "$(stat -c '%a %U:%G' /etc/gatehouse)" "750 root:gatehouse" "the folder of the configuration"
equal "$(stat -c '%a %U:%G' /etc/gatehouse/gatehouse.toml)" "640 root:gatehouse" "the configuration"
equal "$(stat -c '%a %U:%G' /var/lib/gatehouse)" "700 gatehouse:gatehouse" "the folder of the data"
equal "$(getent passwd gatehouse | cut -d: -f6,7)" "/var/lib/gatehouse:/usr/sbin/nologin" "the system user"
gatehouse --version | grep -q "$(dpkg-query -W -f '${Version}' gatehouse | sed 's/-.*//')" || fail "another version"

step "register, log in, ask who one is"
equal "$(post /auth/register '{"email":"arthur@example.org","password":"guinevere1"}')" 201 "a registration"
equal "$(login arthur@example.org)" 200 "a log-in"
token=$(field access_token)
equal "$(me)" 200 "/users/me"
equal "$(post /auth/forgot-password '{"email":"arthur@example.org"}')" 202 "a forgotten password"
for n in $(seq 50); do ls /var/lib/gatehouse/mail/*.eml >/dev/null 2>&1 && break; sleep 0.1; done
ls /var/lib/gatehouse/mail/*.eml >/dev/null 2>&1 || fail "no mail was written"
runuser -u gatehouse -- gatehouse user create admin@example.org --superuser --generate-password \
    --config /etc/gatehouse/gatehouse.toml >/tmp/admin || fail "no administrator could be added beside the service"

step "the sandbox: exposure at most 2.0, and nothing that the service needs is refused"
exposure=$(systemd-analyze security --no-pager $unit | sed -n 's/.*exposure level for.*: \([0-9.]*\) .*/\1/p')
echo "   exposure $exposure"
awk -v is="$exposure" 'BEGIN { exit !(is != "" && is <= 2.0) }' || fail "exposure is $exposure"
pid=$(systemctl show -P MainPID $unit)
grep -q '^NoNewPrivs:.1$' /proc/"$pid"/status && grep -q '^Seccomp:.2$' /proc/"$pid"/status || fail "no sandbox"
grep -q '^CapBnd:.0000000000000000$' /proc/"$pid"/status || fail "capabilities are left"
# The threads that compute hashes step back (setpriority).
cut -d' ' -f 19 /proc/"$pid"/task/*/stat | grep -qE '^([1-9]|1[0-9])$' || fail "no thread steps back for the others"

step "reload and restart; the key stays, and so do the tokens"
systemctl reload $unit || fail "reload"
equal "$(me)" 200 "/users/me after a reload"
systemctl restart $unit
equal "$(me)" 200 "/users/me after a restart"

step "several nodes; a key that systemd hands over"
mkdir -p /etc/systemd/system/gatehouse@.service.d
(umask 077 && head -c 48 /dev/urandom | base64 >/etc/gatehouse/key)
cp /usr/share/doc/gatehouse/deploy/credentials.conf /etc/systemd/system/gatehouse@.service.d/
systemctl daemon-reload
systemctl start gatehouse@1 gatehouse@2 || fail "two nodes"
ready http://127.0.0.1:8001
ready http://127.0.0.1:8002
equal "$(login arthur@example.org http://127.0.0.1:8001)" 200 "a log-in at the first"
token=$(field access_token)
equal "$(me http://127.0.0.1:8002)" 200 "its token at the second"
equal "$(me)" 401 "its token at the service with another key"

step "an upgrade: restarted, the administrator's line stays, nobody is lost"
echo '# a line of the administrator' >>/etc/gatehouse/gatehouse.toml
old=$(systemctl show -P MainPID $unit)
apt install -y --no-install-recommends ./2/libgatehouse[0-9]*.deb ./2/gatehouse_*.deb
grep -q 'gatehouse@1.service' /tmp/apt.log || fail "the upgrade says nothing of the nodes that still run"
equal "$(systemctl is-active gatehouse@1)" active "a node during the upgrade"
systemctl stop gatehouse@1 gatehouse@2
[ "$(systemctl show -P MainPID $unit)" != "$old" ] || fail "the upgrade did not restart the service"
ready
equal "$(login arthur@example.org)" 200 "a log-in after the upgrade"
grep -q '^# a line of the administrator$' /etc/gatehouse/gatehouse.toml || fail "the configuration was replaced"
equal "$(stat -c '%a %U:%G' /etc/gatehouse/gatehouse.toml)" "640 root:gatehouse" "the configuration after the upgrade"

step "what was disabled stays so after an upgrade"
systemctl disable -q --now $unit
apt install -y --reinstall --no-install-recommends ./2/libgatehouse[0-9]*.deb ./2/gatehouse_*.deb
equal "$(systemctl is-enabled $unit || true)" disabled "the service at boot"
systemctl enable -q --now $unit

step "a wrong configuration stops the start, once, with the reason in the journal"
cp -p /etc/gatehouse/gatehouse.toml /tmp/gatehouse.toml
echo 'nonsense = 1' >>/etc/gatehouse/gatehouse.toml
systemctl restart $unit 2>/dev/null && fail "a wrong configuration was taken"
equal "$(systemctl is-failed $unit)" failed "the unit"
journalctl --no-pager -u $unit | grep -q 'nonsense' || fail "the journal does not say what is wrong"
cp -p /tmp/gatehouse.toml /etc/gatehouse/gatehouse.toml
systemctl restart $unit
ready

step "removed: stopped with its nodes, the data stays; installed again: everybody is there"
systemctl start gatehouse@1
apt remove -y gatehouse
equal "$(systemctl is-active $unit || true)" inactive "the removed service"
equal "$(systemctl is-active gatehouse@1 || true)" inactive "a node of the removed service"
[ -s /var/lib/gatehouse/gatehouse.db ] && [ -s /etc/gatehouse/gatehouse.toml ] || fail "removing took the data"
[ ! -e /usr/bin/gatehouse ] || fail "the program is still there"
apt install -y --no-install-recommends ./2/gatehouse_*.deb
ready
equal "$(login arthur@example.org)" 200 "a log-in after installing again"

step "the console beside it"
apt install -y --no-install-recommends ./2/gatehouse-admin_*.deb
QT_QPA_PLATFORM=offscreen gatehouse-admin --version | grep -q gatehouse-admin || fail "the console does not start"

step "purged: nothing is left"
rm -rf /etc/systemd/system/gatehouse@.service.d /etc/gatehouse/key
apt purge -y gatehouse gatehouse-admin "libgatehouse[0-9]*"
known=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' '*gatehouse*' 2>/dev/null | grep -v '^un' || true)
[ -z "$known" ] || fail "dpkg knows the packages still"
files >/tmp/files.after
# The account stays, by policy: its number must not become somebody else's while a backup has files of it.
left=$(comm -13 /tmp/files.before /tmp/files.after | grep -vE '^/etc/(passwd|group|shadow|gshadow|subuid|subgid)-?$' || true)
[ -z "$left" ] || fail "this is left: $left"
find / -xdev -user gatehouse -not -path '/proc/*' 2>/dev/null | grep . && fail "files of the user are left"
[ -z "$(find /var/lib/systemd /etc/systemd -name '*gatehouse*')" ] || fail "systemd remembers the unit"

step "and installed once more, as if for the first time"
apt install -y --no-install-recommends ./2/libgatehouse[0-9]*.deb ./2/gatehouse_*.deb
ready
equal "$(login arthur@example.org)" 400 "a log-in of somebody who was purged"
apt purge -y gatehouse "libgatehouse[0-9]*"
