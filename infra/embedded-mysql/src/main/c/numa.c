/*
 * Stands in for libnuma.so.1, which mysqld links to and a bare Debian lacks. numa_available() says
 * that there is no NUMA, after which mysqld asks for nothing else.
 */
int numa_available(void) { return -1; }
long mbind(void) { return -1; }
long set_mempolicy(void) { return -1; }
void *numa_alloc_local(unsigned long size) { (void)size; return 0; }
void numa_free(void *start, unsigned long size) { (void)start; (void)size; }
void *numa_get_mems_allowed(void) { return 0; }
void numa_bitmask_free(void *mask) { (void)mask; }
