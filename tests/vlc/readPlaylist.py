# What VLC makes of a playlist: through VLC's own library, because the program
# refuses to run as root and shows lists in windows alone. Prints as JSON, for
# each song, its title, artist and album.
import ctypes
import json
import sys
import time

vlc = ctypes.CDLL("libvlc.so.5")
pointer, string, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int


def function(name, result, *arguments):
    found = getattr(vlc, f"libvlc_{name}")
    found.restype, found.argtypes = result, arguments
    return found


new = function("new", pointer, number, ctypes.POINTER(string))
open_file = function("media_new_path", pointer, pointer, string)
parse = function("media_parse_with_options", number, pointer, number, number)
parsed = function("media_get_parsed_status", number, pointer)
songs_of = function("media_subitems", pointer, pointer)
count = function("media_list_count", number, pointer)
song_at = function("media_list_item_at_index", pointer, pointer, number)
meta = function("media_get_meta", string, pointer, number)

file = open_file(new(1, (string * 1)(b"--quiet")), sys.argv[1].encode())
parse(file, 0, 10_000)
while not parsed(file):
    time.sleep(0.01)
if parsed(file) != 4:
    sys.exit("VLC does not take it for a playlist.")

title, artist, album = 0, 1, 4
songs = [song_at(songs_of(file), at) for at in range(count(songs_of(file)))]
print(
    json.dumps(
        [
            [(meta(song, kind) or b"").decode() for kind in (title, artist, album)]
            for song in songs
        ]
    )
)
