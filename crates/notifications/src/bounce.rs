//! Mail that came back: a delivery status notification (RFC 3464), sent to the return path of one notice.

use domain::NoticeId;

use crate::letter::notice_of_return_path;

/// A delivery status that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    /// The notice that came back.
    pub notice: NoticeId,
    /// Whether it will not be delivered any more; `false` for a delay.
    pub is_final: bool,
    /// The status code of RFC 3463, such as `5.1.1`; empty if none was given.
    pub status: String,
}

/// Headers that name the address the status was sent to, whichever way the mail server keeps it.
const ADDRESSED: [&str; 4] = ["to", "x-original-to", "delivered-to", "envelope-to"];

/// Reads a delivery status as a mail server received it; `None` for any other mail, and for one that was not sent to the
/// return path of a notice.
#[must_use]
pub fn read(mail: &str) -> Option<Bounce> {
    let header = |line: &str, name: &str| {
        let (found, value) = line.split_once(':')?;
        found.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    };
    let head = mail.lines().take_while(|line| !line.is_empty());
    let notice = head
        .filter_map(|line| ADDRESSED.iter().find_map(|name| header(line, name)))
        .flat_map(|value| value.split(',').map(str::to_owned).collect::<Vec<_>>())
        .find_map(|address| {
            let address = address.rsplit_once('<').map_or(address.as_str(), |(_, address)| address);
            notice_of_return_path(address)
        })?;
    let action = mail.lines().find_map(|line| header(line, "action"))?;
    let status = mail.lines().find_map(|line| header(line, "status")).unwrap_or_default();
    Some(Bounce { notice, is_final: action.eq_ignore_ascii_case("failed"), status })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(to: &str, action: &str) -> String {
        format!(
            "Return-Path: <>\r\nTo: {to}\r\nSubject: Undelivered Mail\r\nContent-Type: multipart/report; \
             report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\n\
             Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; \
             shop@example.cn\r\nAction: {action}\r\nStatus: 5.1.1\r\n--b--\r\n"
        )
    }

    const RETURN_PATH: &str = "bounce+01900000000070008000000000000001@odr.example";

    #[test]
    fn a_failure_names_its_notice_and_its_status() {
        let bounce = read(&mail(&format!("Concord <{RETURN_PATH}>"), "failed")).unwrap();
        assert_eq!(bounce.notice, "01900000-0000-7000-8000-000000000001".parse().unwrap());
        assert!(bounce.is_final);
        assert_eq!(bounce.status, "5.1.1");
    }

    #[test]
    fn a_delay_is_not_final() {
        assert!(!read(&mail(RETURN_PATH, "delayed")).unwrap().is_final);
    }

    #[test]
    fn other_mail_and_other_addresses_are_no_bounces() {
        assert_eq!(read(&mail("office@odr.example", "failed")), None);
        assert_eq!(read(&format!("To: {RETURN_PATH}\r\nSubject: out of office\r\n\r\nBack on Monday.\r\n")), None);
        assert_eq!(read(""), None);
    }
}
