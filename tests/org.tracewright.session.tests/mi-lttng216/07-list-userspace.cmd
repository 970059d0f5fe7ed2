lttng --mi xml list --userspace
