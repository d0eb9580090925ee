// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace GatehouseAdmin {

//! \brief Puts a password on the clipboard, and takes it off again after a while or when the program ends.
//!
//! It asks clipboard managers not to keep it. What somebody has copied since stays.
class PasswordClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime{60};

    //! The one of the program.
    [[nodiscard]] static PasswordClipboard &instance();
    explicit PasswordClipboard(QObject *parent = nullptr);

    //! \param duration is for tests
    void copy(const QString &password, std::chrono::milliseconds duration = lifetime);

private:
    void clear();

    QByteArray m_fingerprint; // of what was copied, so that it is kept nowhere
    QTimer m_timer{this};     // until it is taken off
};

} // namespace GatehouseAdmin
