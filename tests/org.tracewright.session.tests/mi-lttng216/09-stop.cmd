lttng --mi xml stop new ones
