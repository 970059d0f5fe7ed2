lttng --mi xml destroy flight216
