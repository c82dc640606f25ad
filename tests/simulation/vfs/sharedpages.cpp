#include "simulation/vfs/sharedpages.h"

#include <array>
#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

namespace leadline::simulation {

SharedPages::SharedPages() : m_fd(::memfd_create("leadline-wal-index", MFD_CLOEXEC)) {}

SharedPages::~SharedPages()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

int SharedPages::allocate()
{
    if (!m_free.empty()) {
        const int region = m_free.back();
        m_free.pop_back();
        return region;
    }
    const int region = m_count++;
    (void)!::ftruncate(m_fd, static_cast<off_t>(m_count) * static_cast<off_t>(kRegion));
    return region;
}

void *SharedPages::map(int region) const
{
    void *const address = ::mmap(nullptr, kRegion, PROT_READ | PROT_WRITE, MAP_SHARED, m_fd,
                                 static_cast<off_t>(region) * static_cast<off_t>(kRegion));
    return address == MAP_FAILED ? nullptr : address;
}

bool SharedPages::makePrivate(void *address)
{
    std::array<char, kRegion> content;
    std::memcpy(content.data(), address, kRegion);
    void *const same =
        ::mmap(address, kRegion, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    if (same == MAP_FAILED)
        return false;
    std::memcpy(address, content.data(), kRegion);
    return true;
}

void SharedPages::unmap(void *address)
{
    ::munmap(address, kRegion);
}

} // namespace leadline::simulation
