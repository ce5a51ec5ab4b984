//! The program: reads the command line and hands over.

fn main() {
    let files = std::env::args_os().skip(1).map(Into::into).collect();
    let _ = fourfold::app::run(fourfold::cli::WindowArgs { files, ..Default::default() });
}
