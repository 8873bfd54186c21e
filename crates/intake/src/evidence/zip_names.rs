//! Names of the parts of a ZIP file, read without unpacking anything.

/// What every part begins with.
const PART: &[u8] = b"PK\x03\x04";

/// The names of the parts that begin within `head`, in order; none if it is not a ZIP file.
pub(super) fn names_of_parts(head: &[u8]) -> impl Iterator<Item = &[u8]> {
    let head = if head.starts_with(PART) { head } else { &[] };
    head.windows(PART.len()).enumerate().filter(|(_, window)| *window == PART).filter_map(|(start, _)| {
        let header = head.get(start..)?;
        let length = u16::from_le_bytes(header.get(26..28)?.try_into().ok()?);
        header.get(30..)?.get(..usize::from(length))
    })
}
