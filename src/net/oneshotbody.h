#pragma once

#include <QIODevice>

namespace leadline::net {

/// A request body that can be read once. Qt re-sends a POST by itself when a connection closes without an
/// answer, unless the body cannot be rewound: then it reports ContentReSendError and the server has seen
/// exactly one request.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }
    [[nodiscard]] bool wasRead() const { return m_pos > 0; } ///< a byte may have left

protected:
    qint64 readData(char *data, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_pos = 0;
};

} // namespace leadline::net
