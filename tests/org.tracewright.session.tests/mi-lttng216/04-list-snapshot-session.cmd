lttng --mi xml list flight216
