lttng --mi xml enable-channel --userspace --session=flight216 --subbuf-size=5000 bad
