# About the program

about-version = Version { $number }
about-offline = SWOT, PEST and 2×2 foresight canvases built by a group. The program works offline and connects to nothing.
about-log = Log
about-log-text = What the program did and what went wrong. It holds no title, no card and no name of a file, so you can send it to whoever helps you.
about-folder = The program’s own folder
about-folder-text = Here it keeps what is not in your files yet, and earlier versions.
about-copy = Copy the path of the log
about-copied = Path copied
