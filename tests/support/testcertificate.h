#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>

namespace leadline::test {

/// A throw-away certificate authority and what it signs. For tests over TLS on the loopback.
class TestAuthority
{
public:
    struct Leaf
    {
        QSslCertificate certificate;
        QSslKey key;
    };

    TestAuthority() : m_key(EVP_RSA_gen(2048)), m_certificate(X509_new())
    {
        X509 *x = m_certificate.get();
        fill(x, "Leadline test authority", m_key.get());
        X509_set_issuer_name(x, X509_get_subject_name(x));
        extend(x, NID_basic_constraints, "critical,CA:TRUE");
        extend(x, NID_key_usage, "critical,keyCertSign,cRLSign");
        X509_sign(x, m_key.get(), EVP_sha256());
    }

    /// `names` as OpenSSL writes a subjectAltName: "DNS:example.test,IP:127.0.0.1"; empty for none at all.
    [[nodiscard]] Leaf sign(const QByteArray &commonName, const QByteArray &names) const
    {
        const KeyPtr key(EVP_RSA_gen(2048));
        const CertificatePtr x(X509_new());
        fill(x.get(), commonName.constData(), key.get());
        X509_set_issuer_name(x.get(), X509_get_subject_name(m_certificate.get()));
        extend(x.get(), NID_basic_constraints, "critical,CA:FALSE");
        extend(x.get(), NID_ext_key_usage, "serverAuth");
        if (!names.isEmpty())
            extend(x.get(), NID_subject_alt_name, names.constData());
        X509_sign(x.get(), m_key.get(), EVP_sha256());
        return {QSslCertificate(pem(x.get())), QSslKey(pem(key.get()), QSsl::Rsa)};
    }

    [[nodiscard]] QSslCertificate certificate() const { return QSslCertificate(pem(m_certificate.get())); }

private:
    struct Free
    {
        void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
        void operator()(X509 *p) const { X509_free(p); }
        void operator()(BIO *p) const { BIO_free(p); }
    };
    using KeyPtr = std::unique_ptr<EVP_PKEY, Free>;
    using CertificatePtr = std::unique_ptr<X509, Free>;

    static void fill(X509 *x, const char *commonName, EVP_PKEY *key)
    {
        static long serial = 1;
        X509_set_version(x, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x), serial++);
        X509_gmtime_adj(X509_getm_notBefore(x), -3600);
        X509_gmtime_adj(X509_getm_notAfter(x), 86400);
        X509_set_pubkey(x, key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0);
    }
    static void extend(X509 *x, int nid, const char *value)
    {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
        X509_add_ext(x, extension, -1);
        X509_EXTENSION_free(extension);
    }
    static QByteArray drain(BIO *bio)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        return QByteArray(data, size);
    }
    static QByteArray pem(X509 *x)
    {
        const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(bio.get(), x);
        return drain(bio.get());
    }
    static QByteArray pem(EVP_PKEY *key)
    {
        const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey_traditional(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
        return drain(bio.get());
    }

    KeyPtr m_key;
    CertificatePtr m_certificate;
};

} // namespace leadline::test
