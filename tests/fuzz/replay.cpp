// SPDX-License-Identifier: MIT
// main() where libFuzzer is not there: runs a target once over each file of a corpus.
#include "fuzz.h"

#include <QDir>
#include <QFile>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS\n", argv[0]);
        return 64;
    }
    const QDir corpus(QString::fromLocal8Bit(argv[1]));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
            return 66;
        }
        // On the heap and of exactly this size, so that a sanitizer sees every step beyond the end.
        const QByteArray bytes = file.readAll();
        const auto size = static_cast<std::size_t>(bytes.size());
        const auto data = std::make_unique<unsigned char[]>(size);
        std::copy(bytes.begin(), bytes.end(), data.get());
        std::fprintf(stderr, "%s\n", qPrintable(name)); // the last name is the one that ended the program
        LLVMFuzzerTestOneInput(data.get(), size);
    }
    std::fprintf(stderr, "%d inputs\n", int(names.size()));
    return names.isEmpty() ? 1 : 0;
}
