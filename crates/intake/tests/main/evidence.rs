use intake::evidence::{FileCheck, FileError, FileKind, FileLimits, check_file};

const LIMITS: FileLimits = FileLimits { bytes: 1_000_000, files: 20 };

fn verdict(name: &str, content: &[u8]) -> Result<FileKind, FileError> {
    check_file(name, None, content, 0, LIMITS).map(|file| file.kind)
}

/// A ZIP file with these parts, stored, as far as a reader of its beginning can tell.
fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = Vec::new();
    for (name, content) in parts {
        file.extend(b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0");
        file.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
        file.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
        file.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        file.extend([0, 0]);
        file.extend(name.as_bytes());
        file.extend(*content);
    }
    file
}

fn iso_media(brand: &[u8], compatible: &[u8]) -> Vec<u8> {
    [&[0, 0, 0, 20][..], b"ftyp", brand, &[0; 4], compatible, b"\0\0\0\x08mdat"].concat()
}

fn word() -> Vec<u8> {
    zip(&[("[Content_Types].xml", b"<Types/>"), ("_rels/.rels", b"<R/>"), ("word/document.xml", b"<w/>")])
}

fn sheet() -> Vec<u8> {
    zip(&[("_rels/.rels", b"<R/>"), ("docProps/app.xml", &[b'x'; 9000]), ("xl/workbook.xml", b"<w/>")])
}

fn open_document(media_type: &str) -> Vec<u8> {
    zip(&[("mimetype", media_type.as_bytes()), ("content.xml", b"<office/>")])
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01";
const JPEG: &[u8] = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0";
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1and more";

#[test]
fn every_listed_type_is_taken_under_its_endings() {
    let odt = open_document("application/vnd.oasis.opendocument.text");
    let ods = open_document("application/vnd.oasis.opendocument.spreadsheet");
    let (word, sheet) = (word(), sheet());
    let (heic, mif) = (iso_media(b"heic", b"mif1"), iso_media(b"mif1", b"heic"));
    let (mp4, m4v) = (iso_media(b"isom", b"avc1"), iso_media(b"M4V ", b"isom"));
    let (mov, m4a) = (iso_media(b"qt  ", b"qt  "), iso_media(b"M4A ", b"isom"));
    let samples: Vec<(&str, &[u8], FileKind)> = vec![
        ("order.pdf", b"%PDF-1.7\n%\xE2\xE3", FileKind::Pdf),
        ("ORDER.PDF", b"%PDF-1.4\n", FileKind::Pdf),
        ("photo.jpg", JPEG, FileKind::Jpeg),
        ("photo.JPEG", JPEG, FileKind::Jpeg),
        ("photo.jfif", JPEG, FileKind::Jpeg),
        ("screen.png", PNG, FileKind::Png),
        ("picture.webp", b"RIFF\x10\0\0\0WEBPVP8 ", FileKind::Webp),
        ("IMG_0001.HEIC", &heic, FileKind::Heic),
        ("IMG_0002.heif", &mif, FileKind::Heic),
        ("moving.gif", b"GIF89a\x01\0\x01\0", FileKind::Gif),
        ("old.gif", b"GIF87a\x01\0\x01\0", FileKind::Gif),
        ("video.mp4", &mp4, FileKind::Mp4),
        ("video.m4v", &m4v, FileKind::Mp4),
        ("video.mov", &mov, FileKind::QuickTime),
        ("call.mp3", b"ID3\x04\0\0\0", FileKind::Mp3),
        ("call2.mp3", b"\xFF\xFB\x90\x44", FileKind::Mp3),
        ("memo.m4a", &m4a, FileKind::M4a),
        ("voice.ogg", b"OggS\0\x02", FileKind::Ogg),
        ("voice.opus", b"OggS\0\x02", FileKind::Ogg),
        ("чат.txt", "Здравствуйте\r\n".as_bytes(), FileKind::Text),
        ("گفتگو.txt", "\u{FEFF}سلام\n".as_bytes(), FileKind::Text),
        ("mail.eml", b"Return-Path: <a@example.cn>\r\nSubject: \xD0\r\n\r\nHello", FileKind::Mail),
        ("letter.docx", &word, FileKind::Docx),
        ("table.xlsx", &sheet, FileKind::Xlsx),
        ("letter.odt", &odt, FileKind::Odt),
        ("table.ods", &ods, FileKind::Ods),
    ];
    for (name, content, kind) in &samples {
        assert_eq!(verdict(name, content), Ok(*kind), "{name}");
    }
    for kind in FileKind::ALL {
        assert!(samples.iter().any(|(_, _, sample)| sample == kind), "{kind:?} has no sample");
    }
}

#[test]
fn a_type_that_is_not_listed_is_refused_by_its_ending() {
    for name in [
        "page.html",
        "page.htm",
        "picture.svg",
        "script.js",
        "run.exe",
        "run.bat",
        "macro.docm",
        "macro.xlsm",
        "old.doc",
        "old.xls",
        "slides.pptx",
        "archive.zip",
        "archive.rar",
        "archive.7z",
        "image.iso",
        "app.apk",
        "table.csv",
        "no-ending",
        "photo.jpg.exe",
        "photo.",
        "data.xml",
        "shell.php",
        "shell.php5",
        "link.lnk",
        "photo.jpg ",
    ] {
        let expected = if name == "photo.jpg " { Ok(FileKind::Jpeg) } else { Err(FileError::TypeNotAllowed) };
        assert_eq!(verdict(name, JPEG), expected, "{name}");
    }
}

#[test]
fn content_that_is_not_what_the_name_says_is_refused() {
    let word = word();
    let odt = open_document("application/vnd.oasis.opendocument.text");
    let bare_zip = zip(&[("a.txt", b"a")]);
    let slides = zip(&[("[Content_Types].xml", b"<Types/>"), ("ppt/presentation.xml", b"<p/>")]);
    let mov = iso_media(b"qt  ", b"qt  ");
    let cases: Vec<(&str, &[u8], FileKind)> = vec![
        ("photo.jpg", PNG, FileKind::Jpeg),
        ("photo.png", JPEG, FileKind::Png),
        ("photo.png", b"\x89PNG\n\x1a\n", FileKind::Png),
        ("photo.jpg", b"MZ\x90\0", FileKind::Jpeg),
        ("photo.jpg", b"<?php system($_GET['c']); ?>", FileKind::Jpeg),
        ("photo.gif", b"GIF90a", FileKind::Gif),
        ("photo.webp", b"RIFF\x10\0\0\0WAVEfmt ", FileKind::Webp),
        ("photo.webp", b"XXXX\x10\0\0\0WEBP", FileKind::Webp),
        ("order.pdf", b"<html>", FileKind::Pdf),
        ("order.pdf", b"\x7FELF", FileKind::Pdf),
        ("order.pdf", &bare_zip, FileKind::Pdf),
        ("order.docx", &bare_zip, FileKind::Docx),
        ("order.docx", &slides, FileKind::Docx),
        ("order.docx", &odt, FileKind::Docx),
        ("order.xlsx", &word, FileKind::Xlsx),
        ("order.odt", &word, FileKind::Odt),
        ("order.ods", &odt, FileKind::Ods),
        ("order.docx", b"word/document.xml", FileKind::Docx),
        ("order.docx", b"PK\x03\x04", FileKind::Docx),
        ("order.odt", b"PK\x05\x06", FileKind::Odt),
        ("order.odt", OLE, FileKind::Odt),
        ("video.mp4", &mov, FileKind::Mp4),
        ("video.mp4", b"\x1A\x45\xDF\xA3", FileKind::Mp4),
        ("call.mp3", b"RIFF\0\0\0\0WAVE", FileKind::Mp3),
        ("voice.ogg", b"fLaC", FileKind::Ogg),
        ("chat.txt", b"<!DOCTYPE html><script>alert(1)</script>", FileKind::Text),
        ("chat.txt", b"  <html ><body>", FileKind::Text),
        ("chat.txt", b"\xEF\xBB\xBF<script>alert(1)</script>", FileKind::Text),
        ("chat.txt", b"<?xml version='1.0'?><svg/>", FileKind::Text),
        ("chat.txt", b"\n<SVG onload=alert(1)>", FileKind::Text),
        ("chat.txt", b"%PDF-1.7", FileKind::Text),
        ("chat.txt", b"GIF89a = 1;", FileKind::Text),
        ("mail.eml", b"Hello there\r\n", FileKind::Mail),
        ("mail.eml", b"Subject: x\r\n\r\n\0", FileKind::Mail),
        ("mail.eml", b": x\r\n", FileKind::Mail),
        ("mail.eml", b"<html>:</html>\r\n\0", FileKind::Mail),
    ];
    for (name, content, named) in cases {
        assert_eq!(verdict(name, content), Err(FileError::TypeMismatch { named }), "{name} {content:?}");
    }
}

#[test]
fn what_cannot_be_read_later_is_refused_now() {
    assert_eq!(verdict("letter.docx", OLE), Err(FileError::PasswordProtected));
    assert_eq!(verdict("table.xlsx", OLE), Err(FileError::PasswordProtected));
    for content in [&b"\xCF\xF0\xE8\xE2\xE5\xF2"[..], b"a\0b", b"\xFF\xFEa\0", b"cut \xD0", b"\xED\xA0\x80"] {
        assert_eq!(verdict("chat.txt", content), Err(FileError::Damaged), "{content:?}");
    }
    assert_eq!(verdict("photo.jpg", b""), Err(FileError::Empty));
    assert_eq!(verdict("chat.txt", b""), Err(FileError::Empty));
}

#[test]
fn a_sender_may_declare_the_type_another_name_of_it_or_nothing() {
    let declared = |declared| check_file("a.jpg", Some(declared), JPEG, 0, LIMITS).map(|file| file.kind);
    for media_type in ["image/jpeg", "IMAGE/JPEG", "image/jpg", "image/jpeg; q=1", "application/octet-stream", ""] {
        assert_eq!(declared(media_type), Ok(FileKind::Jpeg), "{media_type}");
    }
    for media_type in ["text/html", "image/png", "application/pdf", "nonsense", "image/svg+xml"] {
        assert_eq!(declared(media_type), Err(FileError::TypeMismatch { named: FileKind::Jpeg }), "{media_type}");
    }
}

#[test]
fn size_and_number_are_limited_and_the_limit_itself_is_allowed() {
    let content = vec![b'a'; 1_000_001];
    assert_eq!(verdict("a.txt", &content[..1_000_000]), Ok(FileKind::Text));
    assert_eq!(verdict("a.txt", &content), Err(FileError::TooBig { limit: 1_000_000 }));
    assert!(check_file("a.jpg", None, JPEG, 19, LIMITS).is_ok());
    assert_eq!(check_file("a.jpg", None, JPEG, 20, LIMITS), Err(FileError::TooMany { limit: 20 }));
}

#[test]
fn a_file_that_is_too_big_is_refused_before_it_has_all_arrived() {
    let mut check = FileCheck::begin("a.jpg", None, 0, FileLimits { bytes: 10, files: 1 }).unwrap();
    assert_eq!(check.take(JPEG), Err(FileError::TooBig { limit: 10 }));
}

#[test]
fn a_file_in_pieces_is_judged_as_a_whole_one() {
    let text = "Салом, ман интизорам. 你好".repeat(40);
    for (name, content) in [("a.txt", text.as_bytes()), ("a.docx", &word()), ("a.png", PNG)] {
        let whole = check_file(name, None, content, 0, LIMITS).unwrap();
        for size in [1, 2, 3, 7, 64] {
            let mut check = FileCheck::begin(name, None, 0, LIMITS).unwrap();
            content.chunks(size).for_each(|piece| check.take(piece).unwrap());
            assert_eq!(check.finish().as_ref(), Ok(&whole), "{name} by {size}");
        }
    }
}

#[test]
fn the_digest_is_sha_256_of_the_bytes() {
    let file = check_file("a.txt", None, b"abc", 0, LIMITS).unwrap();
    // The first test vector of FIPS 180-2.
    assert_eq!(file.sha256.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(file.size, 3);
}

proptest::proptest! {
    #[test]
    fn no_content_makes_a_check_crash(
        content in proptest::collection::vec(proptest::num::u8::ANY, 0..200),
        begin in 0_usize..8,
    ) {
        let begin: &[u8] = [b"PK\x03\x04", OLE, b"\0\0\0\x14ftypmif1", b"RIFF", b"%PDF", b"", b"OggS", JPEG][begin];
        let content = [begin, &content].concat();
        for kind in FileKind::ALL {
            let _ = verdict(&format!("a.{}", kind.endings()[0]), &content);
        }
    }
}
