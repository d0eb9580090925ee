# SPDX-License-Identifier: MIT
"""Every public header can be included alone: it includes, itself or through another public one, what it names.

This reads them. `cmake --build build/dev --target header-check` compiles each of them alone, which takes a minute and more.
"""
import re
import unittest

import service

ROOT = service.SOURCE / "libauth"
PUBLIC = {path: path.read_text() for path in ROOT.rglob("*.h") if not path.name.endswith("_p.h")}
PRIVATE = {path: path.read_text() for path in ROOT.rglob("*_p.h")}
# What Qt and C++ declare besides the name of the header.
BESIDES = {
    "QByteArray": "QByteArrayView",
    "QDebug": "QString QStringView",
    "QFuture": "QPromise",
    "QFutureWatcher": "QFutureWatcherBase",
    "QHttpServerResponse": "QHttpServerRequest",
    "QLatin1String": "QStringView",
    "QList": "QStringList move pair",
    "QSslConfiguration": "QSslKey",
    "QString": "QByteArray QByteArrayView QLatin1String QStringLiteral QStringView move pair",
    "QTcpServer": "QList QObject QString",
    "QVariant": "QVariantList QVariantMap",
    "QtCore/qglobal.h": "size_t",
    "atomic": "memory_order_acquire memory_order_relaxed memory_order_release",
    "functional": "function move pair",
    "memory": "make_shared move shared_ptr unique_ptr",
    "optional": "move",
    "tl/expected.hpp": "move",
    "type_traits": "invoke_result_t",
    "utility": "move pair",
    "vector": "move",
}


def code(text):
    """Without comments, strings and preprocessor lines."""
    return re.sub(r'//.*|^\s*#.*|"[^"\n]*"', "", text, flags=re.M)


def includes(path):
    """Everything that a public header includes, as paths and names."""
    found = set()
    for name in re.findall(r"^#include (\S+)", PUBLIC[path], re.M):
        if name.startswith("<"):
            found.add(name.strip("<>"))
        else:
            other = (path.parent / name.strip('"')).resolve()
            found |= {other} | includes(other)
    return found


def declarations(text):
    """The classes, enumerations and aliases that a header declares."""
    return set(re.findall(r"^(?:class|struct|enum class|using) (?:GATEHOUSE_\w+ )?(\w+)\b(?!;)", code(text), re.M))


OWNERS = {name: path for path, text in PUBLIC.items() if path.name != "jwt.h" for name in declarations(text)}


def missing(path):
    """What a public header names and does not include."""
    text = code(PUBLIC[path])
    included = includes(path)
    known = {name for name in included if isinstance(name, str)}
    for header in [path, *(included & PUBLIC.keys())]:  # a class that is only announced
        known.update(re.findall(r"^\s*(?:friend )?(?:class|struct) (\w+);", code(PUBLIC[header]), re.M))
    for name in [*known]:
        known.update(BESIDES.get(name, "").split())
    known |= {name for name, owner in OWNERS.items() if owner == path or owner in included} | declarations(PUBLIC[path])
    named = set(re.findall(r"\bQ[A-Z][a-z]\w*", text)) | set(re.findall(r"\bstd::(\w+)", text))
    named |= set(re.findall(r"(?<![:.\w])[A-Z]\w+", text)) & OWNERS.keys()
    return named - known


class Headers(unittest.TestCase):
    def complaints(self, complain):
        """What a function finds wrong, by header."""
        self.assertGreater(len(PUBLIC), 70)
        found = {str(path.relative_to(ROOT)): complain(path) for path in sorted(PUBLIC)}
        return {header: complaint for header, complaint in found.items() if complaint}

    def test_public_headers_include_public_ones_from_where_they_lie(self):
        def complain(path):
            names = re.findall(r'^#include "(.*)"', PUBLIC[path], re.M)
            return [name for name in names if (path.parent / name).resolve() not in PUBLIC]
        self.assertEqual(self.complaints(complain), {})

    def test_what_a_header_names_it_includes(self):
        self.assertEqual(self.complaints(missing), {})

    def test_public_headers_need_no_macros_of_qt(self):
        keywords = re.compile(r"\b(?:signals|slots)\s*:|\bemit\s|\b(?:foreach|forever)\b")
        self.assertEqual(self.complaints(lambda path: keywords.findall(code(PUBLIC[path]))), {})

    def test_only_private_headers_export_what_is_private(self):
        private = re.compile(r"GATEHOUSE_\w+_(?:INTERNAL|TEST)_EXPORT|namespace Auth::Internal")
        self.assertEqual(self.complaints(lambda path: private.findall(PUBLIC[path])), {})
        for path, text in PRIVATE.items():
            if path.name != "export_p.h":
                self.assertNotRegex(code(text), r"\bGATEHOUSE_(AUTH|HTTP)_EXPORT", path)
