lttng --mi xml list --kernel
