lttng --mi xml clear flight216
