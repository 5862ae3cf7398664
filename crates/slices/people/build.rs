//! Makes the texts of this room.

fn main() {
    texts::build();
}
