// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionprofile.h"

#include "database/sql/sqlserveroptions.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace GatehouseAdmin {

//! \brief The fields of one connection. A URL that is pasted as host fills all fields of a server.
//! \note GUI thread.
class ConnectionForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Choice : quint8 { SqliteFile, PostgreSql, MariaDb, Configuration };
    Q_ENUM(Choice)

    explicit ConnectionForm(QWidget *parent = nullptr);

    //! The fields of passwords are empty; what is stored stays as long as they are.
    void setProfile(const ConnectionProfile &profile);
    [[nodiscard]] ConnectionProfile profile() const;
    //! Nothing: it was not typed.
    [[nodiscard]] std::optional<Auth::Secret> password() const;
    [[nodiscard]] std::optional<Auth::Secret> redisPassword() const;
    //! What is missing, as a sentence; empty when nothing is.
    [[nodiscard]] QString complaint() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupFields();
    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] Auth::SqlServerOptions server() const;
    void setServer(const Auth::SqlServerOptions &options);
    void takePastedUrl();
    void browse(QLineEdit *into, const QString &title, const QString &filter);
    void chooseColor();
    void showColor();
    void retranslateUi();

    QFormLayout *m_layout;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QWidget *m_pathRow;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_tls;
    QLineEdit *m_authority;
    QLineEdit *m_redis;
    QLineEdit *m_redisPassword;
    QCheckBox *m_readOnly;
    QCheckBox *m_production;
    QPushButton *m_color;
    QLabel *m_passwordHint;
    QString m_colorName;
    Auth::SqlServerOptions m_shown; // what has no field of its own is kept
};

} // namespace GatehouseAdmin
