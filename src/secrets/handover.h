#pragma once

// Distribution builds of Qt are not instrumented: the thread sanitizer cannot see that a queued call, a pool
// job or a promise orders what happens before it and after it. These two say so at the places where this
// layer hands something over; in every other build they are empty.
#if defined(__SANITIZE_THREAD__)
extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);
#endif

namespace leadline::secrets {

inline char handOverTag = 0;

inline void handOver()
{
#if defined(__SANITIZE_THREAD__)
    __tsan_release(&handOverTag);
#endif
}

inline void takeOver()
{
#if defined(__SANITIZE_THREAD__)
    __tsan_acquire(&handOverTag);
#endif
}

} // namespace leadline::secrets
