//! A state is added by adding files to `data`, so a new file there must build the crate again.

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build.rs");
}
