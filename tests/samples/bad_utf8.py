print("latin é")
