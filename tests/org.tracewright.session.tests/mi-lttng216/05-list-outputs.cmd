lttng --mi xml snapshot list-output --session=flight216
