#pragma once

#include <cstddef>
#include <vector>

namespace leadline::simulation {

/// Memory that several connections see at once, each at an address of its own, so that a killed process can
/// go on reading and writing its copy while it is taken down and the living see nothing of it: SQLite
/// reads and writes the index of its write-ahead log without asking the VFS. Linux (memfd_create).
class SharedPages
{
public:
    static constexpr std::size_t kRegion = 32768; ///< what SQLite asks for at a time

    SharedPages();
    ~SharedPages();
    SharedPages(const SharedPages &) = delete;
    SharedPages &operator=(const SharedPages &) = delete;

    [[nodiscard]] int allocate(); ///< the number of a region; its content is what lay there before
    void release(int region) { m_free.push_back(region); }
    [[nodiscard]] void *map(int region) const; ///< null when the system refuses
    /// From now on what is at this address is a copy that nobody else sees.
    static bool makePrivate(void *address);
    static void unmap(void *address);

private:
    int m_fd = -1;
    int m_count = 0;
    std::vector<int> m_free;
};

} // namespace leadline::simulation
