lttng --mi xml start nothing
