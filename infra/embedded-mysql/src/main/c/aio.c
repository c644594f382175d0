/*
 * Stands in for libaio.so.1, which mysqld links to and a bare Debian lacks. mysqld runs with
 * --innodb-use-native-aio=OFF, so nothing here is called; should it be, the kernel's answer is
 * -ENOSYS.
 */
#define ENOSYS 38

int io_setup(int events, void *context) { (void)events; (void)context; return -ENOSYS; }
int io_submit(void *context, long count, void **blocks) { (void)context; (void)count; (void)blocks; return -ENOSYS; }
int io_getevents(void *context, long least, long most, void *events, void *timeout) {
  (void)context; (void)least; (void)most; (void)events; (void)timeout;
  return -ENOSYS;
}
