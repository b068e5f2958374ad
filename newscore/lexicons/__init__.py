"""Word lists and tables: data only, no logic. Each module says where its words come from."""
