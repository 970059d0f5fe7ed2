lttng --mi xml list new ones
