lttng --mi xml rotate new ones
